namespace Provenance.Tool.Hosting;

/// <summary>What the tool tells its caller; the same for every verb.</summary>
internal static class ExitCode
{
    /// <summary>Done, nothing to object to.</summary>
    public const int Clean = 0;

    /// <summary>Done, with findings at or above the threshold.</summary>
    public const int Findings = 1;

    /// <summary>Could not do the work, or not all of it: usage, an unreadable document, a fault of the program.</summary>
    public const int Failed = 2;
}

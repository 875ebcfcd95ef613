namespace Provenance.Tool.Editing.Protocol;

/// <summary>A step that makes a file.</summary>
internal sealed record FileMade(string Uri)
{
    /// <summary>The name of the step.</summary>
    public string Kind => "create";
}

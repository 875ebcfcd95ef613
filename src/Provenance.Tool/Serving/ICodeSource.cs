namespace Provenance.Tool.Serving;

/// <summary>Knows the code that uses facts.</summary>
internal interface ICodeSource
{
    /// <summary>The projects as they are now. One thread asks at a time; it may take as long as a build.</summary>
    /// <param name="unsaved">Texts by full path that stand for their files.</param>
    /// <param name="cancelled">Ends what was begun for the answer.</param>
    CodeReading Current(IReadOnlyDictionary<string, string> unsaved, CancellationToken cancelled);
}

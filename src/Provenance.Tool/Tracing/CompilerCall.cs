namespace Provenance.Tool.Tracing;

/// <summary>How a build would call the compiler for a project.</summary>
/// <param name="Project">The project's full path.</param>
/// <param name="Arguments">The compiler's arguments.</param>
/// <param name="CompilerFolder">The folder of the compiler that the project's SDK brings.</param>
internal sealed record CompilerCall(string Project, IReadOnlyList<string> Arguments, string CompilerFolder)
{
    /// <summary>The project's folder, which relative paths start from.</summary>
    public string Folder => Path.GetDirectoryName(Project)!;
}

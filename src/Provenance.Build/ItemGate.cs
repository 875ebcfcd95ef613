using Microsoft.Build.Framework;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;

namespace Provenance.Build;

/// <summary>
/// Says which items are documents. What passes here reaches the compiler as a line of a file in which each line is an option, and is read with
/// the rights of the one who builds.
/// </summary>
internal sealed class ItemGate(string projectDirectory, bool followsLinks)
{
    private static readonly char[] Separators = ['/', '\\'];

    private readonly LinkPolicy _links = LinkPolicy.Of(projectDirectory, followsLinks);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly List<Problem> _refused = [];

    /// <summary>What was not admitted, each link once.</summary>
    public IReadOnlyList<Problem> Refused => _refused;

    /// <summary>Whether an item may be read and handed on.</summary>
    /// <param name="item">The item.</param>
    /// <param name="fullPath">Its full path.</param>
    public bool Admits(ITaskItem item, string fullPath)
    {
        Problem? problem = DocumentName.ProblemForCompiler(fullPath, fullPath)
            ?? EscapedName.ProblemOf(item.ItemSpec, fullPath, projectDirectory)
            ?? (followsLinks ? null : EnteredLink(item, fullPath) ?? _links.ProblemOf(fullPath, fullPath));
        if (problem is null)
            return true;
        if (_reported.Add(problem.File!))
            _refused.Add(problem);
        return false;
    }

    /// <summary>A pattern of MSBuild enters linked folders, and one that leads back up as often as the system lets it.</summary>
    private static Problem? EnteredLink(ITaskItem item, string fullPath)
    {
        string entered = item.GetMetadata("RecursiveDir");
        int steps = entered.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Length;
        string? link = null, folder = Path.GetDirectoryName(fullPath);
        for (; steps > 0 && folder is not null; steps--, folder = Path.GetDirectoryName(folder))
            link = (new DirectoryInfo(folder).Attributes & FileAttributes.ReparsePoint) != 0 ? folder : link;
        return link is null
            ? null
            : Problem.Error(ProblemCode.LinkIsRefused, link, "The folder is a link, which a pattern does not enter; list its documents by their own paths, or allow links with ProvenanceFollowLinks");
    }
}

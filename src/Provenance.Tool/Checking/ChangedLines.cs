using System.Globalization;
using System.Text;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Engine.Checking;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Checking;

/// <summary>The lines of a working copy that are not those of a commit; of a file that git does not know, or that is no text, all of them.</summary>
internal sealed class ChangedLines
{
    private readonly Dictionary<string, List<(int First, int Last)>> _changes;
    private readonly HashSet<string> _whole;
    private readonly HashSet<string> _known;
    private readonly string _folder;
    private readonly string _working;

    private ChangedLines(string folder, string working, HashSet<string> known, HashSet<string> whole, Dictionary<string, List<(int, int)>> changes) => (_folder, _working, _known, _whole, _changes) = (folder, working, known, whole, changes);

    /// <summary>Asks git; null, and a problem reported, when it cannot tell.</summary>
    /// <param name="reference">A commit, a branch, a tag: what git takes for a revision.</param>
    /// <param name="host">The world.</param>
    public static ChangedLines? Since(string reference, ToolHost host)
    {
        ChangedLines? Refuse(string why)
        {
            host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, why));
            return null;
        }

        if (Git.Find(host) is not { } git)
            return Refuse("There is no command 'git' in the folders of PATH; install git, or leave --since out");
        if (git.Text("rev-parse", "--show-toplevel") is not { } top)
            return Refuse("The working folder lies in no working copy of git, or git trusts it not; run the tool in one ('git status' says what is wrong), or leave --since out");
        if (reference.StartsWith('-') || git.Text("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}") is not { } commit)
            return Refuse($"git knows no commit '{reference}'; 'git log --oneline' and 'git branch --all' list them, and a shallow copy has few ('git fetch --unshallow')");

        string[] options = ["--no-ext-diff", "--no-textconv", "--no-renames", "--no-color", "--ignore-submodules", "--no-relative"];
        string hash = commit.Trim();
        if (git.Run(["diff", .. options, "--numstat", "-z", hash, "--"]) is not { } numbers || git.Run(["diff", .. options, "--unified=0", hash, "--"]) is not { } patch || git.Run("ls-files", "--full-name", "-z", "--", ":/") is not { } known)
            return Refuse($"git cannot compare the working copy with '{reference}'; see what 'git diff {hash[..Math.Min(12, hash.Length)]}' says");
        return Of(Path.GetFullPath(top.TrimEnd('\n', '\r')), RealPath.Of(host.CurrentDirectory) ?? host.CurrentDirectory, Names(known), numbers, Encoding.UTF8.GetString(patch));
    }

    /// <summary>Reads what git says.</summary>
    /// <param name="folder">The full path of the working copy.</param>
    /// <param name="working">The full path of the folder that findings name files from.</param>
    /// <param name="known">The files that git knows.</param>
    /// <param name="numbers">What <c>git diff --numstat -z</c> says: a record for each file that has changed.</param>
    /// <param name="patch">What <c>git diff --unified=0</c> says, of the same files in the same order.</param>
    public static ChangedLines Of(string folder, string working, IEnumerable<string> known, byte[] numbers, string patch)
    {
        // The patch quotes the names that it has to quote; these are as they are, and in its order.
        string[][] files = [.. Names(numbers).Select(record => record.Split('\t', 3)).Where(record => record.Length == 3)];
        HashSet<string> whole = [.. files.Where(record => record[0] == "-").Select(record => record[2])];
        var changes = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        int file = -1;
        foreach (string line in patch.Split('\n'))
        {
            if (line.StartsWith("diff --git ", StringComparison.Ordinal))
            {
                file++;
                if (file < files.Length)
                    changes.TryAdd(files[file][2], []);
            }
            else if (file >= 0 && file < files.Length && line.StartsWith("@@ -", StringComparison.Ordinal) && Hunk(line) is { } hunk)
            {
                changes[files[file][2]].Add(hunk);
            }
        }

        return new ChangedLines(folder, working, [.. known], whole, changes);
    }

    /// <summary>Whether a finding stands in a line that has changed, or leans on one.</summary>
    public bool Touch(Finding finding) =>
        HasChanged(finding.Place) || finding.Related.Any(HasChanged) || finding.Place.Span.IsEmpty && finding.Related.Count == 0 && (_changes.Count > 0 || _whole.Count > 0);

    private bool HasChanged(FindingPlace place)
    {
        string path = Path.GetRelativePath(_folder, Path.GetFullPath(place.Path, _working)).Replace('\\', '/');
        if (_whole.Contains(path) || !_known.Contains(path))
            return true;
        // Between the lines of a stretch some may have been taken out: then the first lies behind the last.
        return _changes.TryGetValue(path, out List<(int First, int Last)>? lines) && lines.Exists(change => change.First <= place.End.Line && change.Last >= place.Start.Line && (change.First <= change.Last || place.Start.Line < place.End.Line));
    }

    /// <summary>The new lines of <c>@@ -a,b +c,d @@</c>; of lines that were only taken out, the one behind and the one before.</summary>
    private static (int First, int Last)? Hunk(string line)
    {
        int plus = line.IndexOf(" +", StringComparison.Ordinal), end = plus < 0 ? -1 : line.IndexOf(' ', plus + 2);
        if (end < 0)
            return null;
        string[] range = line[(plus + 2)..end].Split(',');
        if (!int.TryParse(range[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first))
            return null;
        int count = range.Length > 1 && int.TryParse(range[1], NumberStyles.None, CultureInfo.InvariantCulture, out int several) ? several : 1;
        return count == 0 ? (first + 1, first) : (first, first + count - 1);
    }

    private static string[] Names(byte[] text) => Encoding.UTF8.GetString(text).Split('\0', StringSplitOptions.RemoveEmptyEntries);
}

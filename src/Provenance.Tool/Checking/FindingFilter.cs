using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Engine.Checking;
using Provenance.Engine.Text;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Checking;

/// <summary>Which findings of a check count: those that the baseline does not know, in lines that have changed.</summary>
internal sealed class FindingFilter
{
    private const int MostTold = 20;

    private readonly Baseline? _baseline;
    private readonly ChangedLines? _changes;
    private readonly ToolHost _host;

    private FindingFilter(Baseline? baseline, ChangedLines? changes, ToolHost host) => (_baseline, _changes, _host) = (baseline, changes, host);

    /// <summary>Reads what it takes; null, and a problem reported, where that cannot be read.</summary>
    /// <param name="baseline">The path of the baseline, or null.</param>
    /// <param name="since">A commit, or null.</param>
    /// <param name="host">The world.</param>
    public static FindingFilter? Read(string? baseline, string? since, ToolHost host)
    {
        Baseline? known = baseline is null ? null : Baseline.Read(baseline, host);
        ChangedLines? changes = since is null ? null : ChangedLines.Since(since, host);
        return baseline is not null && known is null || since is not null && changes is null ? null : new FindingFilter(known, changes, host);
    }

    /// <summary>From which severity on findings are to be looked for: what a baseline knows is there, also where it is less severe than what counts.</summary>
    public FindingSeverity Sought(FindingSeverity threshold) => _baseline is null ? threshold : FindingSeverity.Info;

    /// <summary>The result with what counts.</summary>
    public CheckResult Apply(CheckResult result, ExtractedFacts sources, FoundDocuments documents, FindingSeverity threshold)
    {
        if (_changes is not null)
        {
            List<DocumentFinding> changed = [.. result.Findings.Where(found => _changes.Touch(found.Finding))];
            int unchanged = result.Findings.Count(found => found.Finding.Severity >= threshold && !_changes.Touch(found.Finding));
            result = result with { Findings = changed, Counting = changed.Count, Unchanged = unchanged };
        }

        if (_baseline is null)
            return result;
        var left = _baseline.Findings.ToDictionary(known => known.Key, known => known.Count);
        var news = new List<DocumentFinding>();
        int known = 0, below = 0;
        foreach (DocumentFinding found in result.Findings)
        {
            (string, string, string, string) key = KnownFinding.Of(found, path => _baseline.PathFrom(path, _host)).Key;
            bool isKnown = left.GetValueOrDefault(key) > 0;
            if (isKnown)
                left[key]--;
            if (found.Finding.Severity < threshold)
                below++;
            else if (isKnown)
                known++;
            else
                news.Add(found);
        }

        // What was not looked at is not gone; nor is it where only changed lines were looked at.
        HashSet<string> looked = [.. documents.Files.Select(file => file.Path).Concat(sources.Facts.Documents.Select(document => document.Path)).Concat([sources.Lock.Path ?? Documents.Deciding.LockFile.Name]).Select(path => _baseline.PathFrom(path, _host))];
        List<KnownFinding> gone = _changes is not null ? [] :
            [.. _baseline.Findings.Where(known => left[known.Key] > 0 && (looked.Contains(known.Path) || !File.Exists(Path.Combine(Path.GetDirectoryName(_baseline.FullPath)!, known.Path)))).Select(known => known with { Count = left[known.Key] })];
        return result with { SwitchedOff = [.. result.SwitchedOff.Where(found => found.Finding.Severity >= threshold)], Findings = news, Counting = news.Count, Below = below, Known = known, Gone = gone };
    }

    /// <summary>What is to be told of the baseline.</summary>
    public IEnumerable<Problem> Problems(CheckResult result)
    {
        if (_baseline is null)
            yield break;
        string file = RelativePath.Of(_host.CurrentDirectory, _baseline.FullPath);
        foreach (KnownFinding gone in result.Gone.Take(MostTold))
            yield return new Problem(ProblemCode.BaselineIsOutdated, Severity.Information, file, new LinePosition(gone.Line, 5), $"This known finding is gone: {gone.Rule} “{gone.Words}” in {gone.Path}; 'provenance baseline' writes the file anew");
        if (result.Gone.Count > MostTold)
            yield return Problem.Information(ProblemCode.BaselineIsOutdated, file, FormattableString.Invariant($"So are {result.Gone.Count - MostTold} more; 'provenance baseline' writes the file anew"));
    }
}

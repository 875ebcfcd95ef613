using System.CommandLine;
using System.Text.Json;
using Provenance.Documents.Deciding;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Writing;
using Provenance.Engine.Decisions;
using Provenance.Tool.Commands;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Deciding;

/// <summary>
/// A <c>provenance.json</c> that one process reads, changes and replaces, while every other that wants to change it waits. What is decided is tried on
/// the documents first: what would break a build is not written.
/// </summary>
internal sealed class DecisionWriting : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly string _path;
    private readonly string[] _paths;
    private readonly DecisionFiles _files;
    private readonly ParseResult _arguments;
    private readonly ToolHost _host;
    private readonly FileGuard _guard;

    private DecisionWriting(string path, string[] paths, DecisionFiles files, ParseResult arguments, ToolHost host, FileGuard guard)
    {
        (_path, _paths, _files, _arguments, _host, _guard) = (path, paths, files, arguments, host, guard);
        Text = new DecisionsText("");
        Facts = null!;
    }

    /// <summary>The full path of the file.</summary>
    public string File => _path;

    /// <summary>The facts as they were before.</summary>
    public ExtractedFacts Facts { get; private set; }

    /// <summary>The text that is changed.</summary>
    public DecisionsText Text { get; private set; }

    /// <summary>The folder of the file, from which it names sources.</summary>
    public string Folder => Path.GetDirectoryName(_path)!;

    /// <summary>Begins; null, and a problem reported, when the documents cannot be read or the file cannot be changed.</summary>
    /// <param name="paths">The documents.</param>
    /// <param name="files">Where decisions are.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="host">The world.</param>
    /// <param name="known">The facts, where they have been read already; or null.</param>
    public static DecisionWriting? Begin(string[] paths, DecisionFiles files, ParseResult arguments, ToolHost host, ExtractedFacts? known = null)
    {
        FoundDocuments found = DocumentFinder.Find(paths, host.CurrentDirectory, host.Links, host.LeftOut);
        if (files.PathOfConfigToWrite(arguments, found, host) is not { } path)
            return null;
        DecisionWriting writing;
        try
        {
            writing = new DecisionWriting(path, paths, files, arguments, host, FileGuard.Take(path, LongestWait, () => host.Error.WriteLine("waiting for another process that writes decisions")));
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            ReportFailure(e, path, host);
            return null;
        }

        if (writing.Read(known))
            return writing;
        writing.Dispose();
        return null;
    }

    /// <summary>A citation as the file keeps it.</summary>
    public KeptCitation Kept(Engine.SourceCitation citation) => KeptCitation.Of(citation, Facts, Folder);

    /// <summary>The facts with the decisions as the text has them now; null, and a problem reported, where a new one contradicts others.</summary>
    public ExtractedFacts? Try()
    {
        DecisionsFile tried = DecisionsFile.Of(Text.Text, DecisionFiles.Reported(_path, _host));
        ExtractedFacts facts = PathArgument.Read(_paths, _files, _arguments, _host, tried: tried, reports: false);
        List<Problem> wrong = [.. tried.Problems, .. facts.Facts.Faults.Where(fault => fault.Kind == FaultKind.Malformed).Select(fault => FaultProblems.OfDecisions(fault, tried.Path!))];
        wrong.ForEach(_host.Report);
        if (wrong.Count > 0)
            _host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, "Nothing was written, since the decision contradicts another; the lines are those that the file would have"));
        return wrong.Count > 0 ? null : facts;
    }

    /// <summary>Replaces the file; false, and a problem reported, when it cannot be written.</summary>
    public bool Store() => Store(Text.Text);

    /// <summary>Lets go of the file.</summary>
    public void Dispose() => _guard.Dispose();

    private bool Store(string text)
    {
        try
        {
            if (!_host.FollowsLinks)
                LinkedFolder.Refuse(_path, _host.CurrentDirectory);
            WholeFile.WriteIfChanged(_path, text);
            return true;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            ReportFailure(e, _path, _host);
            return false;
        }
    }

    private bool Read(ExtractedFacts? known)
    {
        string reported = DecisionFiles.Reported(_path, _host);
        (string? text, Problem? problem) = DecisionsFile.ReadToChange(_path, reported, _host.Links);
        if (problem is not null)
            _host.Report(problem);
        if (text is null)
            return false;
        DecisionsFile decided = string.IsNullOrWhiteSpace(text) ? DecisionsFile.None : DecisionsFile.Of(text, reported);
        if (decided.Problems.Count > 0)
        {
            // What somebody wrote and nobody can read is not to be lost.
            foreach (Problem wrong in decided.Problems)
                _host.Report(wrong);
            return false;
        }

        // A file that is named need not exist yet.
        Facts = known ?? PathArgument.Read(_paths, _files, _arguments, _host, tried: System.IO.File.Exists(_path) ? null : DecisionsFile.None);
        Text = new DecisionsText(text);
        // A name that was given twice is mended by giving another.
        return Facts.ExitCode == ExitCode.Clean || Facts.Facts.Faults.Any(fault => fault.Kind == FaultKind.Malformed);
    }

    private static void ReportFailure(Exception e, string path, ToolHost host) => host.Report(Problem.Error(
        ProblemCode.OutputCannotBeWritten, DecisionFiles.Reported(path, host), $"The decision cannot be written: {WriteFailure.Reason(e, path)}; mend the folder's permissions, or name another file with --config"));
}

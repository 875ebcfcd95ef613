using System.CommandLine;
using Provenance.Documents.Deciding;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Caching;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;
using Provenance.Tool.Reading;
using SupersessionCircles = Provenance.Documents.Reading.SupersessionCircles;

namespace Provenance.Tool.Commands;

/// <summary>The documents a verb works on, from the paths on the command line.</summary>
internal static class PathArgument
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The argument.</summary>
    public static Argument<string[]> Create(ArgumentArity arity) => RefusingOptions(new Argument<string[]>("PATH")
    {
        Description = "A file, a folder (all documents below: text, Markdown, HTML, CSV, DOCX, PDF; bin, obj and hidden folders are skipped) or a pattern (*, **, ?).",
        Arity = arity,
    });

    /// <summary>The option that names the sources where the arguments are other documents, or something else.</summary>
    /// <param name="description">What stands in the help.</param>
    public static Option<string[]> Sources(string description) => new("--sources") { Description = description, AllowMultipleArgumentsPerToken = true };

    /// <summary>The argument, for which an option that there is not is no path: it was mistyped.</summary>
    /// <param name="paths">The argument.</param>
    /// <param name="takesInput">Whether a single hyphen stands for standard input.</param>
    public static Argument<string[]> RefusingOptions(Argument<string[]> paths, bool takesInput = false)
    {
        paths.Validators.Add(result =>
        {
            foreach (string path in result.Tokens.Select(token => token.Value).Where(path => path.StartsWith('-') && !path.StartsWith("--", StringComparison.Ordinal) && !Path.Exists(path) && !(takesInput && path == StandardInput)))
                result.AddError($"There is no option '{path}', and no document of that name.");
        });
        return paths;
    }

    /// <summary>Reads every document that can be read and extracts its facts; reports the others.</summary>
    /// <returns>The facts, and the exit code that reading alone would give.</returns>
    public static (FactSet Facts, int ExitCode) Extract(string[] paths, DecisionFiles files, ParseResult arguments, ToolHost host)
    {
        ExtractedFacts extracted = Read(paths, files, arguments, host);
        return (extracted.Facts, extracted.ExitCode);
    }

    /// <summary>The paths, or where a project keeps its documents.</summary>
    public static string[] OrDefault(string[]? paths, ToolHost host) =>
        paths is { Length: > 0 } ? paths : [Directory.Exists(Path.Combine(host.CurrentDirectory, "sources")) ? "sources" : "."];

    /// <summary>The same, with where it all came from.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="files">Where decisions and the lock are.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="host">The world.</param>
    /// <param name="writing">The lock that is to be written afterwards, or null.</param>
    /// <param name="own">The full paths of files that are no sources, for they are to be written afterwards or held against the sources; or null.</param>
    /// <param name="tried">What people may decide; null for what they decided.</param>
    /// <param name="reports">Whether problems are reported.</param>
    public static ExtractedFacts Read(string[] paths, DecisionFiles files, ParseResult arguments, ToolHost host, LockWriting? writing = null, IReadOnlyCollection<string>? own = null, DecisionsFile? tried = null, bool reports = true)
    {
        FoundDocuments found = writing?.Found ?? DocumentFinder.Find(paths, host.CurrentDirectory, host.Links, host.LeftOut);
        if (own is not null)
            found = found with { Files = [.. found.Files.Where(file => !own.Contains(file.FullPath))] };
        DecisionsFile decided = tried ?? files.Read(arguments, found, host);
        LockFile locked = writing is null ? files.ReadLock(arguments, found, host) : LockFile.ReadToReplace(writing.Path, DecisionFiles.Reported(writing.Path, host), host.Links);
        CachePack? cache = files.Cache.Open(arguments, found.Files.Count, host);
        SourceReading[] readings = SourceReader.Read(found.Files, cache, host);

        List<Problem> problems = [.. found.Problems, .. decided.Problems, .. locked.Problems, .. readings.SelectMany(reading => reading.Problems)];
        var fullPaths = new Dictionary<TextDocument, string>();
        for (int i = 0; i < readings.Length; i++)
        {
            if (readings[i].Citations is { } read)
                fullPaths.Add(read.Document, found.Files[i].FullPath);
        }

        FactSet facts = SourceLinker.Link([.. readings.Select(reading => reading.Citations).OfType<DocumentCitations>()], decided.Decisions, locked.Lock, string.Join('\n', paths), cache);
        files.Cache.Save(cache, arguments, host);
        problems.AddRange(facts.Faults.Select(fault => FaultProblems.OfDecisions(fault, decided.Path!)));
        problems.AddRange(SupersessionCircles.ProblemsIn(facts, fullPaths));
        if (reports)
            problems.ForEach(host.Report);
        bool failed = problems.Exists(problem => problem.Severity == Severity.Error);
        return new ExtractedFacts(facts, found, locked, decided, fullPaths, failed ? ExitCode.Failed : ExitCode.Clean);
    }
}

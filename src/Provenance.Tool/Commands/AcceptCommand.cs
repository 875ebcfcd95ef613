using System.CommandLine;
using Provenance.Documents.Problems;
using Provenance.Engine.Decisions;
using Provenance.Engine.Locking;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance accept</c>: takes the new state of facts that drifted, and of nothing else.</summary>
internal static class AcceptCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var names = new Argument<string[]>("NAME")
        {
            Description = "Facts as code writes them (Figures.X, Quotes.X, X), patterns of them ('Figures.*Rate*'), or the sources that they drifted in ('sources/act-*.txt'); without one, all that drifted.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var reworded = new Option<bool>("--reworded") { Description = "Only facts whose words alone have changed, and not their value." };
        var sources = PathArgument.Sources("The documents: files, folders or patterns; by default the folder 'sources', or the working folder where there is none.");
        var files = new DecisionFiles();
        var command = new Command("accept", "Takes the new state of facts that drifted into provenance.lock.json, and nothing else; a fact that is gone keeps compiling, as obsolete, until the next time.") { names, reworded, sources, files.Config, files.LockPath, files.Cache.Folder, files.Cache.Off };
        command.SetAction(result => Accept(result.GetValue(names) ?? [], result.GetValue(reworded), PathArgument.OrDefault(result.GetValue(sources), host), files, result, host));
        return command;
    }

    /// <summary>Accepts.</summary>
    /// <param name="names">Names and patterns; none for all.</param>
    /// <param name="reworded">Whether only what is reworded is accepted.</param>
    /// <param name="paths">The documents.</param>
    /// <param name="files">Where decisions and the lock are.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="host">The world.</param>
    public static int Accept(string[] names, bool reworded, string[] paths, DecisionFiles files, ParseResult arguments, ToolHost host)
    {
        using LockWriting? writing = LockWriting.Begin(paths, files, arguments, host);
        if (writing is null)
            return ExitCode.Failed;
        ExtractedFacts extracted = PathArgument.Read(paths, files, arguments, host, writing);
        FactLock locked = extracted.Lock.Lock;
        List<DriftPattern> patterns = [.. names.Select(name => new DriftPattern(name))];
        foreach (DriftPattern pattern in patterns.Where(pattern => !locked.Facts.Any(pattern.Names) && !extracted.Facts.Drift.Any(pattern.Matches)))
        {
            string name = pattern.Text;
            string? nearest = NearestName.Of(name, locked.Facts.Select(fact => name.Contains('.', StringComparison.Ordinal) ? fact.Id : fact.Name));
            host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, $"No fact is locked as '{name}'{(pattern.IsPattern ? ", and none in such a source" : "")}; {(nearest is null ? "'provenance lock --check' lists what drifted" : $"did you mean '{nearest}'?")}"));
            return ExitCode.Failed;
        }

        HashSet<LockedFact> accepted = [.. extracted.Facts.Drift
            .Where(drift => drift.IsFinding && (!reworded || drift.Kind == DriftKind.Reworded) && (patterns.Count == 0 || patterns.Exists(pattern => pattern.Matches(drift))))
            .Select(drift => drift.Locked)];
        // Only when all is accepted does a generation end.
        return LockUpdate.Accept(extracted, accepted, dropsRetired: names.Length == 0 && !reworded, writing, host);
    }
}

using System.CommandLine;
using Provenance.Documents.Problems;
using Provenance.Engine.Decisions;
using Provenance.Engine.Locking;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance accept</c>: takes the new state of facts that drifted.</summary>
internal static class AcceptCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var names = new Argument<string[]>("NAME") { Description = "Facts as code writes them (Figures.X, Quotes.X); without one, all that drifted.", Arity = ArgumentArity.ZeroOrMore };
        var sources = new Option<string[]>("--sources")
        {
            Description = "The documents: files, folders or patterns; by default the folder 'sources', or the working folder where there is none.",
            AllowMultipleArgumentsPerToken = true,
        };
        var files = new DecisionFiles();
        var command = new Command("accept", "Takes the new state of facts that drifted into provenance.lock.json; a fact that is gone keeps compiling, as obsolete, until the next time.") { names, sources, files.Config, files.LockPath, files.Cache.Folder, files.Cache.Off };
        command.SetAction(result => Accept(result.GetValue(names) ?? [], result.GetValue(sources), files, result, host));
        return command;
    }

    private static int Accept(string[] names, string[]? sources, DecisionFiles files, ParseResult result, ToolHost host)
    {
        string[] paths = PathArgument.OrDefault(sources, host);
        using LockWriting? writing = LockWriting.Begin(paths, files, result, host);
        if (writing is null)
            return ExitCode.Failed;
        ExtractedFacts extracted = PathArgument.Read(paths, files, result, host, writing);
        foreach (string name in names.Where(name => !extracted.Lock.Lock.Facts.Any(fact => IsNamed(fact, name))))
        {
            string? nearest = NearestName.Of(name, extracted.Lock.Lock.Facts.Select(fact => name.Contains('.', StringComparison.Ordinal) ? fact.Id : fact.Name));
            host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, $"No fact is locked as '{name}'; {(nearest is null ? "'provenance lock --check' lists what drifted" : $"did you mean '{nearest}'?")}"));
            return ExitCode.Failed;
        }

        // Only when all is accepted does a generation end.
        return LockUpdate.Write(extracted, fact => names.Length == 0 || names.Any(name => IsNamed(fact, name)), dropsRetired: names.Length == 0, writing, host);
    }

    private static bool IsNamed(LockedFact fact, string name) => fact.Id == name || fact.Name == name;
}

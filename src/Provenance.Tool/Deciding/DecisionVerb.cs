using System.CommandLine;
using Provenance.Documents.Finding;
using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Commands;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Deciding;

/// <summary>What the verbs that write a decision share: where the documents are, and how what was decided is told.</summary>
internal sealed class DecisionVerb
{
    private readonly DecisionFiles _files = new();

    private readonly Option<string[]> _sources = PathArgument.Sources("The documents: files, folders or patterns; by default the folder 'sources', or the working folder where there is none.");

    /// <summary>Makes the verb.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="symbols">Its own arguments and options.</param>
    /// <param name="decide">What it decides; the exit code.</param>
    /// <param name="host">The world.</param>
    public Command Create(string name, string description, Symbol[] symbols, Func<ParseResult, DecisionWriting, int> decide, ToolHost host)
    {
        var command = new Command(name, description) { _sources, _files.Config, _files.LockPath, _files.Cache.Folder, _files.Cache.Off };
        foreach (Symbol symbol in symbols)
        {
            if (symbol is Argument argument)
                command.Arguments.Add(argument);
            else
                command.Options.Add((Option)symbol);
        }

        command.SetAction(result =>
        {
            using DecisionWriting? writing = DecisionWriting.Begin(PathArgument.OrDefault(result.GetValue(_sources), host), _files, result, host);
            return writing is null ? ExitCode.Failed : decide(result, writing);
        });
        return command;
    }

    /// <summary>A citation as a line of a terminal shows it: words and place.</summary>
    public static string Shown(SourceCitation citation)
    {
        LinePosition position = citation.Position;
        return OneLine.Of(FormattableString.Invariant($"“{citation.Exact}” ({citation.Document.Path}:{position.Line}:{position.Column})"));
    }

    /// <summary>The fact that a citation belongs to in another run: by document and place.</summary>
    public static Fact? FactOf(SourceCitation citation, FactSet facts) =>
        facts.Facts.FirstOrDefault(fact => fact.Citations.Any(other => other.Id == citation.Id));
}

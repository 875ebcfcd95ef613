using System.CommandLine;
using Provenance.Documents.Checking;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;
using Provenance.Tool.Checking;
using Provenance.Tool.Deciding;
using Provenance.Tool.Explaining;
using Provenance.Tool.Hosting;
using DocumentReader = Provenance.Documents.Reading.DocumentReader;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance explain</c>: what was read at a place and why a number there is no figure, or why a fact is one.</summary>
internal static class ExplainCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var subject = new Argument<string>("FILE[:LINE[:COL]]|NAME") { Description = "A place in a document: report.txt, report.txt:12, report.txt:12:40; or a fact: Figures.X, Quotes.X, X." };
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.ZeroOrMore);
        paths.Description = "For a fact, the documents; by default the folder 'sources', or the working folder where there is none.";
        var sources = PathArgument.Sources("For a place in a document that is checked: the sources; what the document says there is held against them.");
        var files = new DecisionFiles();
        var command = new Command("explain", "Says what was read at a place of a document and why a number there is no figure; or of a fact, why it is one.") { subject, paths, sources, files.Config, files.LockPath, files.Cache.Folder, files.Cache.Off };
        command.SetAction(result =>
        {
            string text = result.GetValue(subject)!;
            string[]? documents = result.GetValue(paths);
            if (result.GetValue(sources) is { Length: > 0 } against)
                return Explain(PlaceArgument.Parse(text), PathArgument.Read(against, files, result, host), host);
            return documents is { Length: > 0 } || IsName(text) && !Path.Exists(Path.Combine(host.CurrentDirectory, text))
                ? ExplainFact(text, PathArgument.Read(PathArgument.OrDefault(documents, host), files, result, host), host)
                : Explain(PlaceArgument.Parse(text), null, host);
        });
        return command;
    }

    private static bool IsName(string text)
    {
        string name = text.StartsWith("Figures.", StringComparison.Ordinal) ? text[8..] : text.StartsWith("Quotes.", StringComparison.Ordinal) ? text[7..] : text;
        return name.Length > 0 && name.All(char.IsAsciiLetterOrDigit);
    }

    private static int ExplainFact(string name, ExtractedFacts extracted, ToolHost host)
    {
        FactSet facts = extracted.Facts;
        List<Fact> named = [.. facts.Facts.Where(fact => fact.Id == name || fact.Name == name)];
        if (named.Count == 0)
        {
            Drift? gone = facts.Drift.FirstOrDefault(drift => drift.Kind == DriftKind.Gone && (drift.Locked.Id == name || drift.Locked.Name == name));
            string? nearest = NearestName.Of(name, facts.Facts.Select(fact => name.Contains('.', StringComparison.Ordinal) ? fact.Id : fact.Name));
            host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, gone is not null
                ? DriftText.Of(gone)
                : $"No fact is named '{name}'; {(nearest is null ? "'provenance list' shows the names" : $"did you mean '{nearest}'?")}"));
            return ExitCode.Failed;
        }

        using LineWriter output = host.OpenLines();
        foreach (Fact fact in named)
            FactExplanationText.Write(FactExplainer.Explain(facts, fact), facts, output);
        return extracted.ExitCode;
    }

    private static int Explain(PlaceArgument place, ExtractedFacts? sources, ToolHost host)
    {
        FoundDocuments found = DocumentFinder.Find([place.File], host.CurrentDirectory, host.Links, host.LeftOut);
        foreach (Problem problem in found.Problems)
            host.Report(problem);
        if (found.Files.Count != 1)
        {
            if (found.Problems.Count == 0)
                host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, $"'{place.File}' is {found.Files.Count} documents; name one"));
            return ExitCode.Failed;
        }

        DocumentReading reading = DocumentReader.Read(found.Files[0]);
        if (reading.Problem is { } unreadable)
            host.Report(unreadable);
        if (reading.Document is not { } document)
            return ExitCode.Failed;
        if (place.Line > document.Lines.Count)
        {
            host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, document.Path, $"There is no line {place.Line}; the document has {document.Lines.Count}"));
            return ExitCode.Failed;
        }

        using LineWriter output = host.OpenLines();
        if (ExplanationText.Write(Extractor.Explain(document), document, place, output) == 0)
            output.WriteLine("no number and no quotation stands there");
        if (sources is null)
            return ExitCode.Clean;
        CheckReport report = new DocumentChecker(sources.Facts) { KeepsCitations = true }.Check(DocumentsToCheck.Read(found.Files).Documents);
        CitationLines.Write(report.Citations.Select(DocumentCitation.Of).Where(citation => place.Holds(citation.Place.Start, citation.Place.End)), output);
        return sources.ExitCode;
    }
}

using System.CommandLine;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine;
using Provenance.Engine.Text;
using Provenance.Tool.Explaining;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance explain</c>: what was read at a place, and why a number there is no figure.</summary>
internal static class ExplainCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var place = new Argument<string>("FILE[:LINE[:COL]]") { Description = "A place in a document: report.txt, report.txt:12, report.txt:12:40." };
        var command = new Command("explain", "Says what was read at a place of a document, and for a number that was left out, why.") { place };
        command.SetAction(result => Explain(PlaceArgument.Parse(result.GetValue(place)!), host));
        return command;
    }

    private static int Explain(PlaceArgument place, ToolHost host)
    {
        FoundDocuments found = DocumentFinder.Find([place.File], host.CurrentDirectory);
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

        using StreamWriter output = host.OpenText();
        if (ExplanationText.Write(Extractor.Explain(document), document, place, output) == 0)
            output.WriteLine("no number and no quotation stands there");
        return ExitCode.Clean;
    }
}

using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Engine;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Explaining;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Deciding;

/// <summary>
/// What a person points at on the command line: a fact by its name of the moment, a place (<c>FILE:LINE[:COL]</c>), or a citation by the id that the
/// tool writes. It is only the way to point; what is kept is the citation.
/// </summary>
/// <param name="Citation">The citation.</param>
/// <param name="Fact">Its fact.</param>
/// <param name="IsName">Whether the fact was named as a whole.</param>
internal sealed record FactPointer(SourceCitation Citation, Fact Fact, bool IsName)
{
    private const int MostListed = 8;

    /// <summary>What the argument is called in the help.</summary>
    public const string Meaning = "A fact: its name (Figures.X, Quotes.X, X), a place (FILE:LINE or FILE:LINE:COL), or a citation's id as 'extract' and 'review' write it.";

    /// <summary>Finds what each of several texts points at; null, and a problem reported, when one of them points at nothing or at several things.</summary>
    public static List<FactPointer>? FindAll(IEnumerable<string> texts, ExtractedFacts extracted, ToolHost host)
    {
        var found = new List<FactPointer>();
        foreach (string text in texts)
        {
            if (Find(text, extracted, host) is not { } pointer)
                return null;
            found.Add(pointer);
        }

        return found;
    }

    /// <summary>Finds what a text points at; null, and a problem reported, when that is nothing or several things.</summary>
    public static FactPointer? Find(string text, ExtractedFacts extracted, ToolHost host)
    {
        FactSet facts = extracted.Facts;
        List<Fact> named = [.. facts.Facts.Where(fact => fact.Id == text || fact.Name == text)];
        if (named.Count == 1)
            return new FactPointer(named[0].Representative, named[0], IsName: true);
        if (named.Count > 1)
            return Refuse($"'{text}' is a figure and a quotation; write 'Figures.{text}' or 'Quotes.{text}'", host);

        IEnumerable<SourceCitation> citations = facts.Facts.SelectMany(fact => fact.Citations);
        if (citations.FirstOrDefault(citation => citation.Id == text) is { } byId)
            return new FactPointer(byId, facts.FactOf(byId)!, IsName: false);

        PlaceArgument place = PlaceArgument.Parse(text);
        return place.Line is null ? NoName(text, facts, host) : AtPlace(text, place, extracted, host);
    }

    /// <summary>The citations by which what was pointed at is told apart; of a fact that was named as a whole, one that the places do not leave it with.</summary>
    public static List<SourceCitation> Parted(IReadOnlyList<FactPointer> found)
    {
        List<SourceCitation> places = [.. found.Where(pointer => !pointer.IsName).Select(pointer => pointer.Citation)];
        return [.. found.Select(pointer => pointer.IsName ? Staying(pointer.Fact, places) : pointer.Citation).Distinct()];
    }

    /// <summary>The citation by which a fact is known that some of its citations leave: the first that is none of them, and reads otherwise where one does.</summary>
    private static SourceCitation Staying(Fact fact, List<SourceCitation> leaving)
    {
        List<SourceCitation> staying = [.. fact.Citations.Where(citation => !leaving.Contains(citation))];
        return staying.Find(citation => !leaving.Exists(other => other.Exact == citation.Exact)) ?? staying.FirstOrDefault() ?? fact.Representative;
    }

    private static FactPointer? NoName(string text, FactSet facts, ToolHost host)
    {
        string? nearest = NearestName.Of(text, facts.Facts.Select(fact => text.Contains('.', StringComparison.Ordinal) ? fact.Id : fact.Name));
        return Refuse($"No fact is named '{text}'; {(nearest is null ? "'provenance list' shows the names, and FILE:LINE points at a place" : $"did you mean '{nearest}'?")}", host);
    }

    private static FactPointer? AtPlace(string text, PlaceArgument place, ExtractedFacts extracted, ToolHost host)
    {
        string full = Path.GetFullPath(place.File, host.CurrentDirectory);
        if (extracted.FullPaths.Where(pair => pair.Value == full || pair.Key.Path == place.File).Select(pair => pair.Key).FirstOrDefault() is not { } document)
        {
            string? near = NearestName.Of(place.File, extracted.Facts.Documents.Select(source => source.Path));
            return Refuse($"'{place.File}' is none of the sources; {(near is null ? "name them with --sources" : $"did you mean '{near}'?")}", host);
        }

        List<SourceCitation> there = [.. extracted.Facts.Facts.SelectMany(fact => fact.Citations).Where(citation => citation.Document == document && Covers(citation, place)).OrderBy(citation => citation.Span.Start)];
        if (there.Count == 1)
            return new FactPointer(there[0], extracted.Facts.FactOf(there[0])!, IsName: false);
        if (there.Count == 0)
            return Refuse($"No figure and no quotation stands at {text}; 'provenance explain {document.Path}:{place.Line}' says what does", host, document, place);
        IEnumerable<string> choices = there.Take(MostListed).Select(citation => $"{document.Path}:{citation.Position.Line}:{citation.Position.Column} (“{OneLine.Of(Shortened(citation.Exact))}”)");
        return Refuse($"{there.Count} citations stand at {text}; name one: {string.Join(", ", choices)}{(there.Count > MostListed ? ", …" : "")}", host, document, place);
    }

    private static bool Covers(SourceCitation citation, PlaceArgument place)
    {
        LinePosition start = citation.Position, end = citation.Document.LocateEnd(citation.Span);
        if (place.Line < start.Line || place.Line > end.Line)
            return false;
        return place.Column is not { } column || (place.Line > start.Line || column >= start.Column) && (place.Line < end.Line || column < end.Column);
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[38]) ? 38 : 39), "…");

    private static FactPointer? Refuse(string text, ToolHost host, TextDocument? document = null, PlaceArgument? place = null)
    {
        host.Report(new Problem(ProblemCode.ConfigurationIsInvalid, Severity.Error, document?.Path, new LinePosition(place?.Line ?? 1, place?.Column ?? 1), text));
        return null;
    }
}

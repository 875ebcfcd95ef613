using System.Globalization;
using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Engine.Periods;

/// <summary>
/// From when to when each document of a run holds, and which of two takes the place of the other. What a project or a file states in so many words comes before
/// what the text says.
/// </summary>
internal sealed class SourcePeriods
{
    private readonly Dictionary<TextDocument, Validity> _validities = [];
    private readonly Dictionary<TextDocument, DocumentFamily> _families = [];
    private readonly Dictionary<TextDocument, string?> _labels = [];

    private SourcePeriods()
    {
    }

    /// <summary>Documents of which nothing is known.</summary>
    public static SourcePeriods None { get; } = new();

    /// <summary>Whether no document says anything.</summary>
    public bool IsEmpty => _validities.Count == 0;

    /// <summary>Finds them.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="figures">Their figures, document after document.</param>
    /// <param name="stated">What people say of documents, beyond what these hold.</param>
    public static SourcePeriods Of(IReadOnlyList<TextDocument> documents, IReadOnlyList<FigureCitation> figures, IReadOnlyDictionary<TextDocument, Validity>? stated = null)
    {
        var periods = new SourcePeriods();
        ILookup<TextDocument, FigureCitation> own = figures.Where(figure => figure.Kind is FigureKind.Date or FigureKind.Year or FigureKind.Range).ToLookup(figure => figure.Document);
        foreach (TextDocument document in documents)
        {
            Validity validity = document.Validity ?? Validity.None;
            if (stated is not null && stated.TryGetValue(document, out Validity? said))
                validity = said.Or(validity);
            if (validity.From is null && validity.To is null && PeriodReader.Read(document, [.. own[document]]) is { } period)
                validity = validity.Or(period);
            if (validity.Supersedes is null && EditionReader.Read(document) is { } edition)
                validity = validity.Or(edition);
            // What ends before it begins was reported where it stands.
            if (!validity.IsEmpty && !validity.IsReversed)
                periods._validities.Add(document, validity);
        }

        return periods;
    }

    /// <summary>Documents of which each takes the place of the next by its path, and the last that of the first.</summary>
    public IReadOnlyList<IReadOnlyList<TextDocument>> Circles()
    {
        TextDocument[] successors = [.. _validities.Where(known => known.Value.Supersedes is not null).Select(known => known.Key)];
        var earlier = new Dictionary<TextDocument, TextDocument>();
        foreach (TextDocument later in successors)
        {
            // Only what says itself what it takes the place of can close a circle.
            if (Array.Find(successors, other => FamilyOf(other).IsAt(Of(later)!.Supersedes!)) is { } other)
                earlier.Add(later, other);
        }

        var circles = new List<IReadOnlyList<TextDocument>>();
        var seen = new HashSet<TextDocument>();
        foreach (TextDocument document in successors)
        {
            var way = new List<TextDocument>();
            for (TextDocument? at = document; at is not null && seen.Add(at); at = earlier.TryGetValue(at, out TextDocument? next) ? next : null)
                way.Add(at);
            if (way.Count > 0 && earlier.TryGetValue(way[way.Count - 1], out TextDocument? closing) && way.IndexOf(closing) is >= 0 and var first)
                circles.Add(way.GetRange(first, way.Count - first));
        }

        return circles;
    }

    /// <summary>What is known of a document; null where nothing is.</summary>
    public Validity? Of(TextDocument document) => _validities.TryGetValue(document, out Validity? validity) ? validity : null;

    /// <summary>Whether two documents hold one after the other, so that other values in them are a change and no contradiction.</summary>
    public bool AreSteps(TextDocument one, TextDocument other)
    {
        if (ReferenceEquals(one, other))
            return false;
        if (Supersedes(one, other) || Supersedes(other, one))
            return true;
        if (Of(one) is not { } a || Of(other) is not { } b)
            return false;
        if (a.From is null || b.From is null)
            return a.To is not null && b.From is not null && string.CompareOrdinal(a.To, b.From) < 0 || b.To is not null && a.From is not null && string.CompareOrdinal(b.To, a.From) < 0;
        int order = string.CompareOrdinal(a.From, b.From);
        if (order == 0)
            return false;
        (Validity earlier, Validity later) = order < 0 ? (a, b) : (b, a);
        return earlier.To is null || string.CompareOrdinal(earlier.To, later.From) < 0;
    }

    /// <summary>Whether a document takes the place of another: it says so, or both are editions of one text.</summary>
    public bool Supersedes(TextDocument later, TextDocument earlier)
    {
        if (ReferenceEquals(later, earlier) || Of(later) is not { } own)
            return false;
        if (own.Supersedes is { } name)
        {
            if (FamilyOf(earlier).IsCalled(name))
                return true;
            if (EditionReader.Parse(name) is { } meant && LabelOf(earlier) is { } label && EditionReader.Parse(label) == meant && FamilyOf(later).IsKinOf(FamilyOf(earlier)))
                return true;
        }

        return own.Edition is not null && LabelOf(earlier) is { } edition && FamilyOf(later).IsKinOf(FamilyOf(earlier)) && CompareEditions(own.Edition, edition) > 0;
    }

    /// <summary>Whether a document says anything by which it could take the place of another.</summary>
    public bool MaySupersede(TextDocument document) => Of(document) is { Supersedes: not null } or { Edition: not null };

    /// <summary>What a document calls its edition; the first one does not say that another will supersede it.</summary>
    public string? LabelOf(TextDocument document)
    {
        if (Of(document)?.Edition is { } stated)
            return stated;
        if (!_labels.TryGetValue(document, out string? label))
            _labels.Add(document, label = EditionReader.LabelOf(document));
        return label;
    }

    /// <summary>Whether what holds in one year or on one day is what a document tells of by itself, so that it is no other time than the document's.</summary>
    public bool IsOwnYear(TextDocument document, int year) =>
        Of(document) is { From: { } from } validity && year >= YearOf(from) && year <= YearOf(validity.To ?? from);

    /// <summary>The same for a day.</summary>
    public bool IsOwnDay(TextDocument document, string day) => Of(document) is { From: { } from } validity
        && (day.StartsWith(from, StringComparison.Ordinal) || from.StartsWith(day, StringComparison.Ordinal) || string.CompareOrdinal(day, from) >= 0 && validity.To is { } to && string.CompareOrdinal(day, to) <= 0);

    /// <summary>What a comparison of figures depends on beside the contents: all that is known of a document's time.</summary>
    public string? KeyOf(TextDocument document) => Of(document) is { } validity ? $"{validity.From}/{validity.To}/{validity.Edition}/{validity.Supersedes}" : null;

    /// <summary>Which of two editions is the later one; 0 where their names do not tell.</summary>
    public static int CompareEditions(string one, string other)
    {
        if (EditionReader.Parse(one) is not var (name, number) || EditionReader.Parse(other) is not var (otherName, otherNumber) || name.Length > 0 && otherName.Length > 0 && name != otherName)
            return 0;
        string[] left = number.Split('.'), right = otherNumber.Split('.');
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            int order = int.TryParse(left[i], NumberStyles.None, CultureInfo.InvariantCulture, out int a) && int.TryParse(right[i], NumberStyles.None, CultureInfo.InvariantCulture, out int b) ? a.CompareTo(b) : string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
                return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int YearOf(string day) => IsoDay.Parts(day).Year;

    private DocumentFamily FamilyOf(TextDocument document)
    {
        if (!_families.TryGetValue(document, out DocumentFamily? family))
            _families.Add(document, family = DocumentFamily.Of(document));
        return family;
    }
}

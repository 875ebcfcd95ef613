using System.Globalization;
using Provenance.Engine.Checking;
using Provenance.Engine.Checking.Derivations;
using Provenance.Engine.Clauses;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Index;

/// <summary>Reads what <see cref="FactIndexWriter"/> writes, and nothing else.</summary>
public static class FactIndexReader
{
    /// <summary>Reads an index.</summary>
    /// <exception cref="FormatException">The text is damaged, cut off or of another version; the message begins with the line.</exception>
    public static FactIndex Read(string text)
    {
        var records = new IndexRecords(text);
        ReadHeader(records);

        var sources = new List<IndexedSource>();
        var concealed = new List<IndexedCharacter>();
        var facts = new List<IndexedFact>();
        var retired = new List<IndexedRetired>();
        var findings = new List<IndexedFinding>();
        var clauses = new List<IndexedClause>();
        int read = 0;
        while (records.Next() && records.Word != IndexFormat.End)
        {
            read++;
            if (records.Word == IndexFormat.Source)
                sources.Add(ReadSource(records));
            else if (records.Word is IndexFormat.GoneFigure or IndexFormat.GoneQuote)
                retired.Add(ReadRetired(records));
            else if (records.Word == IndexFormat.Concealed)
                concealed.Add(ReadCharacter(records, sources.Count));
            else if (records.Word == IndexFormat.Finding)
                findings.Add(ReadFinding(records, ref read));
            else if (records.Word == IndexFormat.Clause)
                clauses.Add(ReadClause(records, sources.Count, clauses));
            else
                facts.Add(ReadFact(records, sources.Count, ref read));
        }

        ReadEnd(records, read);
        return new FactIndex(sources, facts) { Retired = retired, Concealed = concealed, Findings = findings, Clauses = clauses };
    }

    private static void ReadHeader(IndexRecords records)
    {
        if (!records.Next() || records.Word != IndexFormat.Header)
            throw records.Damage("this is not a fact index");
        if (records.Text() != IndexFormat.Version)
            throw records.Damage($"this is not version {IndexFormat.Version} of the fact index");
        records.EndOfRecord();
    }

    private static void ReadEnd(IndexRecords records, int read)
    {
        if (records.Word != IndexFormat.End)
            throw records.Damage("the file was cut off");
        if (records.Number() != read)
            throw records.Damage($"records are missing or were added: {read.ToString(CultureInfo.InvariantCulture)} were read");
        records.EndOfRecord();
        if (records.Next())
            throw records.Damage("something follows the end");
    }

    private static IndexedSource ReadSource(IndexRecords records)
    {
        var source = new IndexedSource(records.Text(), records.Text(), records.Number(), records.Optional(), records.Optional(), records.Optional(), records.Optional());
        if (records.FieldsLeft == 4)
            source = source with { Validity = new Validity(records.Optional(), records.Optional(), records.Optional(), records.Optional()) };
        records.EndOfRecord();
        return source;
    }

    private static IndexedCharacter ReadCharacter(IndexRecords records, int sources)
    {
        var found = new IndexedCharacter(records.Position(sources), records.Number(), records.Number(), records.Number(), records.Number(), records.Number());
        records.EndOfRecord();
        return found;
    }

    private static IndexedFact ReadFact(IndexRecords records, int sources, ref int read)
    {
        bool isFigure = records.Word == IndexFormat.Figure;
        if (!isFigure && records.Word != IndexFormat.Quote)
            throw records.Damage($"'{records.Word}' begins no record here");

        string name = records.Text();
        var verdict = records.Name<Verdict>();
        IndexedFigure? figure = isFigure ? ReadFigure(records) : null;
        records.EndOfRecord();

        var citations = new List<IndexedCitation>();
        while (records.NextIs(IndexFormat.Citation))
        {
            read++;
            IndexedCitation citation = ReadCitation(records, sources);
            if (isFigure && records.NextIs(IndexFormat.CitedValue))
            {
                read++;
                citation = citation with { Figure = ReadFigure(records) };
                records.EndOfRecord();
            }

            citations.Add(citation);
        }

        if (citations.Count == 0)
            throw records.Damage("a fact without a citation");

        IndexedContrast? contrast = null;
        if (records.NextIs(IndexFormat.Contrast))
        {
            read++;
            contrast = ReadContrast(records, citations.Count);
        }
        else if (verdict is Verdict.Disagree or Verdict.Variant)
        {
            throw records.Damage("a fact whose citations differ does not say where");
        }

        string? resolved = null;
        if (records.NextIs(IndexFormat.Resolved))
        {
            read++;
            resolved = records.Text();
            records.EndOfRecord();
        }

        List<IndexedEdition>? editions = null;
        while (records.NextIs(IndexFormat.Edition))
        {
            read++;
            (editions ??= []).Add(ReadEdition(records, isFigure, citations.Count, ref read));
        }

        string? derivation = null;
        if (records.NextIs(IndexFormat.Derived))
        {
            read++;
            derivation = records.Text();
            records.EndOfRecord();
        }

        IndexedDrift? drift = null;
        if (records.NextIs(IndexFormat.Drift))
        {
            read++;
            drift = new IndexedDrift(records.Name<DriftKind>(), records.Text(), records.Text(), records.Position(sources), records.Number(), records.Number());
            records.EndOfRecord();
        }

        return new IndexedFact(name, verdict, citations, figure, contrast) { Resolved = resolved, Drift = drift, Editions = editions ?? (IReadOnlyList<IndexedEdition>)[], Derivation = derivation };
    }

    private static IndexedEdition ReadEdition(IndexRecords records, bool isFigure, int citations, ref int read)
    {
        (string name, string? from, string? to, string? label, bool isOpen) = (records.Text(), records.Optional(), records.Optional(), records.Optional(), records.Optional() is not null);
        var verdict = records.Name<Verdict>();
        var own = new List<int>();
        foreach (string number in records.Text().Split(' '))
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int citation) || citation >= citations)
                throw records.Damage($"'{number}' is no citation of the fact");
            own.Add(citation);
        }

        IndexedFigure? figure = isFigure ? ReadFigure(records) : null;
        records.EndOfRecord();
        IndexedContrast? contrast = null;
        if (records.NextIs(IndexFormat.EditionContrast))
        {
            read++;
            contrast = ReadContrast(records, citations);
        }

        return new IndexedEdition(name, from, to, label, isOpen, verdict, own, figure, contrast);
    }

    private static IndexedRetired ReadRetired(IndexRecords records)
    {
        bool isFigure = records.Word == IndexFormat.GoneFigure;
        (string name, string text, string? nearest) = (records.Text(), records.Text(), records.Optional());
        IndexedRetired retired = isFigure
            ? new IndexedRetired(name, text, null, nearest, ReadFigure(records))
            : new IndexedRetired(name, text, records.Optional(), nearest, null);
        records.EndOfRecord();
        return retired;
    }

    private static IndexedFinding ReadFinding(IndexRecords records, ref int read)
    {
        (string rule, string message) = (records.Text(), records.Text());
        FindingPlace place = ReadPlace(records);
        var related = new List<FindingPlace>();
        while (records.NextIs(IndexFormat.Related))
        {
            read++;
            related.Add(ReadPlace(records));
        }

        bool isRaised = records.NextIs(IndexFormat.Raised);
        if (isRaised)
        {
            read++;
            records.Name<FindingSeverity>();
            records.EndOfRecord();
        }

        return new IndexedFinding(rule, place, message, related) { IsRaised = isRaised };
    }

    private static FindingPlace ReadPlace(IndexRecords records)
    {
        string path = records.Text();
        int start = records.Number(), end = records.Number();
        if (end < start)
            throw records.Damage("a stretch ends before it begins");
        var place = new FindingPlace(path, new TextSpan(start, end), new LinePosition(records.Number(), records.Number()), new LinePosition(records.Number(), records.Number()));
        records.EndOfRecord();
        return place;
    }

    private static IndexedFigure ReadFigure(IndexRecords records) => new(
        records.Name<FigureKind>(), records.Optional(), records.Optional(), records.Optional(), records.Optional(),
        records.Name<Hedge>(), records.Optional(), records.Optional());

    private static IndexedCitation ReadCitation(IndexRecords records, int sources)
    {
        var citation = new IndexedCitation(
            records.Position(sources), records.Number(), records.Number(), records.Number(), records.Number(),
            records.Text(), records.Text(), records.Optional());
        if (records.FieldsLeft == 2)
            citation = citation with { EndInFile = new LinePosition(records.Number(), records.Number()) };
        records.EndOfRecord();
        return citation;
    }

    private static IndexedClause ReadClause(IndexRecords records, int sources, List<IndexedClause> clauses)
    {
        int source = records.Position(sources);
        Clause? parent = records.OptionalPosition(clauses.Count) is { } position ? clauses[position].Clause : null;
        var kind = records.Name<ClauseKind>();
        (string label, string? title, string? anchors) = (records.Text(), records.Optional(), records.Optional());
        (int start, int end, int line) = (records.Number(), records.Number(), records.Number());
        if (end < start)
            throw records.Damage("a stretch ends before it begins");
        var clause = new Clause(kind, label, parent, start, line) { Title = title, Anchors = anchors, End = end, HasBody = records.Text() == IndexFormat.Yes };
        if (records.FieldsLeft == 1 && records.Text() is { Length: > 0 } wrap)
            clause = clause with { Wrap = wrap[0] };
        records.EndOfRecord();
        return new IndexedClause(source, clause);
    }

    private static IndexedContrast ReadContrast(IndexRecords records, int citations)
    {
        var contrast = new IndexedContrast(records.Position(citations), records.Text(), records.Position(citations), records.Text());
        records.EndOfRecord();
        return contrast;
    }
}

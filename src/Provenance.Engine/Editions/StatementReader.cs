using System.Globalization;
using System.Text;
using Provenance.Engine.Clauses;
using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Periods;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Editions;

/// <summary>Cuts a document into statements: sentences at the boundaries of clauses, rows of tables whole, titles apart from what they head.</summary>
internal sealed class StatementReader
{
    /// <summary>What stands for a bar between two cells, and for a figure; words are numbered from 0 on.</summary>
    private const int Bar = -3, Figure = -4;

    private readonly TextDocument _document;
    private readonly string _text;
    private readonly IReadOnlyList<FigureCitation> _figures;
    private readonly WordSequence _sequence;
    private readonly List<Statement> _statements = [];
    private readonly List<TextSpan> _editionPlaces;
    private readonly int _editionEnd;
    private readonly EditionText _clauses;
    private int _nextFigure;

    private StatementReader(DocumentCitations citations, WordSequence sequence)
    {
        (_document, _text, _figures, _sequence) = (citations.Document, citations.Document.Text, citations.Figures, sequence);
        _clauses = new EditionText(citations, []);
        _editionPlaces = EditionReader.PlacesOf(_document);
        _editionEnd = _editionPlaces.Count == 0 ? 0 : _editionPlaces[_editionPlaces.Count - 1].End;
    }

    /// <summary>The statements of a document.</summary>
    /// <param name="citations">What was read in it.</param>
    /// <param name="sequence">Numbers the words of both editions.</param>
    public static EditionText Read(DocumentCitations citations, WordSequence sequence)
    {
        var reader = new StatementReader(citations, sequence);
        reader.ReadTokens();
        return new EditionText(citations, reader._statements);
    }

    private void ReadTokens()
    {
        List<(int At, int Clause)> cuts = Cuts();
        using TokenList tokens = Tokenizer.Run(_text, _document.HasAlignedColumns);
        int start = -1, end = 0, cut = 0;
        TextSpan row = default, edition = default;
        for (int i = 0; i < tokens.Count; i++)
        {
            ref readonly Token token = ref tokens[i];
            bool isCut = false;
            for (; cut < cuts.Count && cuts[cut].At <= token.Start; cut++)
            {
                isCut = true;
                row = _clauses.Clauses[cuts[cut].Clause] is { Kind: ClauseKind.Row } clause && clause.Start == cuts[cut].At ? new TextSpan(clause.Start, clause.End) : row;
            }

            bool isInRow = token.Start < row.End;
            TextSpan here = isInRow ? default : EditionAt(token.Start);
            if (isCut || here != edition || !isInRow && here.Length == 0 && (token.StartsSentence || token.StartsParagraph))
            {
                Add(start, end);
                (start, edition) = (token.Start, here);
            }

            end = token.End;
        }

        Add(start, end);
    }

    /// <summary>Where clauses begin, where their heads end and where they end themselves, ascending.</summary>
    private List<(int At, int Clause)> Cuts()
    {
        var cuts = new List<(int At, int Clause)>();
        for (int i = 0; i < _clauses.Clauses.Count; i++)
        {
            Clause clause = _clauses.Clauses[i];
            cuts.Add((clause.Start, i));
            if (clause.HeadEnd > clause.Start)
                cuts.Add((clause.HeadEnd, i));
            cuts.Add((clause.End, i));
        }

        cuts.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.Clause.CompareTo(b.Clause));
        return cuts;
    }

    private void Add(int start, int end)
    {
        if (start < 0 || end <= start)
            return;
        Clause? clause = _document.Clauses.At(start);
        bool isHead = clause is not null && start < clause.HeadEnd && clause.Kind != ClauseKind.Row;
        if (isHead && clause!.Title is null)
            return;
        StatementSort sort = isHead ? StatementSort.Title
            : clause is { Kind: ClauseKind.Row } ? StatementSort.Row
            : EditionAt(start).Length > 0 ? StatementSort.Edition : StatementSort.Sentence;
        if (isHead)
            start = TitleStart(clause!, start, end);
        var span = new TextSpan(start, end);
        FoldedWord[] words = _sequence.Of(_text, span);
        while (_nextFigure < _figures.Count && _figures[_nextFigure].Span.Start < start)
            _nextFigure++;
        int first = _nextFigure;
        while (_nextFigure < _figures.Count && _figures[_nextFigure].Span.Start < end)
            _nextFigure++;
        if (words.Length == 0 && _nextFigure == first)
            return;
        (string key, string skeleton, string wording) = Keys(span, words, first, _nextFigure, sort == StatementSort.Row);
        _statements.Add(new Statement
        {
            Index = _statements.Count,
            Clause = _clauses.NumberOf(clause),
            Span = span,
            Sort = sort,
            Words = words,
            FirstFigure = first,
            EndFigure = _nextFigure,
            Key = key,
            Skeleton = skeleton,
            Wording = wording,
        });
    }

    /// <summary>What stands around a place and says which edition the document is; empty for none.</summary>
    private TextSpan EditionAt(int place) => place < _editionEnd ? _editionPlaces.Find(edition => edition.Start <= place && place < edition.End) : default;

    /// <summary>The label of a clause is its address and no part of what it is called.</summary>
    private int TitleStart(Clause clause, int start, int end)
    {
        if (clause.Label.Length == 0)
            return start;
        int first = clause.Title!.IndexOf(' ') is > 0 and int word ? word : clause.Title.Length;
        int label = _text.IndexOf(clause.Label, start, end - start, StringComparison.Ordinal);
        int from = label < 0 ? start : label + clause.Label.Length;
        int at = _text.IndexOf(clause.Title.Substring(0, first), from, end - from, StringComparison.Ordinal);
        return at < 0 ? from < end ? from : start : at;
    }

    private (string Key, string Skeleton, string Wording) Keys(TextSpan span, FoldedWord[] words, int figure, int endFigure, bool hasCells)
    {
        StringBuilder key = new(), skeleton = new(), wording = new();
        int at = span.Start, word = 0;
        while (word < words.Length || figure < endFigure)
        {
            bool isFigure = figure < endFigure && (word == words.Length || _figures[figure].Span.Start <= words[word].Start);
            int start = isFigure ? _figures[figure].Span.Start : words[word].Start, end = isFigure ? _figures[figure].Span.End : words[word].End;
            for (; at < start; at++)
            {
                if (hasCells && _text[at] is '|' or '\t')
                {
                    Append(key, Bar);
                    Append(skeleton, Bar);
                }
            }

            if (isFigure)
            {
                key.Append(ValueOf(_figures[figure]));
                Append(skeleton, Figure);
                figure++;
                while (word < words.Length && words[word].Start < end)
                    word++;
            }
            else
            {
                Append(key, words[word].Number);
                Append(skeleton, words[word].Number);
                Append(wording, words[word].Number);
                word++;
            }

            at = Math.Max(at, end);
        }

        return (key.ToString(), skeleton.ToString(), wording.ToString());
    }

    /// <summary>All that a figure says, whichever way it is written.</summary>
    private static string ValueOf(FigureCitation figure) =>
        string.Format(CultureInfo.InvariantCulture, "<{0} {1} {2} {3} {4} {5} {6} {7}>", Number(figure.Value), Number(figure.Low), Number(figure.High), Number(figure.Of), Number(figure.Magnitude), figure.Unit, figure.Hedge, FigurePairs.ToleranceOf(figure));

    private static string? Number(Value value) => value.Iso ?? (value.IsNumber ? value.Number.ToString("R", CultureInfo.InvariantCulture) : null);

    private static void Append(StringBuilder key, int number) => key.Append((char)(number & 0xFFFF)).Append((char)(number >> 16));
}

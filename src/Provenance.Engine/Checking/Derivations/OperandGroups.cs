using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;

namespace Provenance.Engine.Checking.Derivations;

/// <summary>The sources' numbers that stand together: in one sentence, in one row, in one column of one table. Only such are worked with: among all of them anything can be worked out.</summary>
internal sealed class OperandGroups
{
    /// <summary>A sentence or row of more figures is a list of which nobody says which two are meant.</summary>
    private const int MostInSentence = 16;

    /// <summary>The cells of a longer column are no pair that anybody means.</summary>
    private const int MostInColumn = 200;

    /// <summary>The sentences that share the most words with a figure are looked at.</summary>
    private const int MostSentences = 4;

    private readonly Dictionary<(Text.TextDocument, int), List<Mention>> _sentences = [];
    private readonly Dictionary<(Text.TextDocument, int, int), List<Mention>> _columns = [];
    private readonly Dictionary<int, List<(Text.TextDocument, int)>> _byStem = [];

    /// <param name="sources">The sources.</param>
    public OperandGroups(IEnumerable<DocumentMentions> sources)
    {
        foreach (DocumentMentions source in sources)
        {
            foreach (Mention mention in source.Mentions)
            {
                if (IsOperand(mention))
                    Add(source.Document, mention);
            }
        }
    }

    /// <summary>The columns of the sources' tables.</summary>
    public IEnumerable<IReadOnlyList<Mention>> Columns => _columns.Values;

    /// <summary>Whether a figure is a number that can be worked with.</summary>
    public static bool IsOperand(Mention mention) => mention.Figure.Value.IsNumber && mention.Value.IsNumber && !mention.Value.IsRange && mention.Figure.Kind is not (FigureKind.Ordinal or FigureKind.Magnitude or FigureKind.Time);

    /// <summary>Whether a figure stands in a sentence, and in no table.</summary>
    public static bool IsProse(Mention mention) => KeyOf(mention) is null;

    /// <summary>The numbers of the sentence or row that a figure stands in.</summary>
    public IReadOnlyList<Mention> BesideOf(Mention mention) => SentenceOf(mention, 0);

    /// <summary>The numbers of the sentences before and behind; none for a cell.</summary>
    public IReadOnlyList<Mention> AroundOf(Mention mention) => mention.IsCell ? [] : [.. SentenceOf(mention, 1), .. SentenceOf(mention, -1)];

    private IReadOnlyList<Mention> SentenceOf(Mention mention, int step) => _sentences.TryGetValue((mention.Figure.Document, mention.Sentence + step), out List<Mention>? group) && group.Count <= MostInSentence ? group : [];

    /// <summary>The column that a cell stands in.</summary>
    public IReadOnlyList<Mention> ColumnOf(Mention mention) => KeyOf(mention) is { } key && _columns.TryGetValue(key, out List<Mention>? group) && group.Count <= MostInColumn ? group : [];

    /// <summary>The sentences and rows that share the most words with that of a figure.</summary>
    public IEnumerable<IReadOnlyList<Mention>> NearTo(Mention own)
    {
        var bits = new Dictionary<(Text.TextDocument, int), int>();
        for (int i = 0; i < own.Stems.Length; i++)
        {
            if (own.Zones[i] == WordZone.Context || !_byStem.TryGetValue(own.Stems[i], out List<(Text.TextDocument, int)>? sentences) || sentences.Count > MostOfWord)
                continue;
            foreach ((Text.TextDocument, int) sentence in sentences)
                bits[sentence] = (bits.TryGetValue(sentence, out int sum) ? sum : 0) + own.Bits[i];
        }

        return bits.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Item2).Take(MostSentences).Select(pair => (IReadOnlyList<Mention>)_sentences[pair.Key]).Where(group => group.Count <= MostInSentence);
    }

    /// <summary>A word of more sentences tells nothing.</summary>
    private const int MostOfWord = 200;

    /// <summary>The cells of each column whose rows a figure's sentence names, where it names two or more.</summary>
    public IEnumerable<IReadOnlyList<Mention>> NamedCells(Mention own) =>
        NearTo(own).SelectMany(group => group).Where(cell => Array.Exists(cell.Key, stem => own.Has(stem, WordZone.Sentence))).GroupBy(KeyOf).Where(column => column.Key is not null).Select(column => (Mention[])[.. column]).Where(column => column.Length > 1);

    /// <summary>Where the head of its column stands: what is measured, where that stands before its row.</summary>
    private static (Text.TextDocument, int, int)? KeyOf(Mention mention)
    {
        Text.TextSpan head = mention.Figure.Parts is { Column.IsEmpty: false } parts ? parts.Column : mention.Figure.Measure.Phrase;
        return head.IsEmpty || head.End > mention.Figure.Sentence.Start ? null : (mention.Figure.Document, head.Start, mention.Value.DimensionKey);
    }

    private void Add(Text.TextDocument document, Mention mention)
    {
        if (!_sentences.TryGetValue((document, mention.Sentence), out List<Mention>? sentence))
            _sentences.Add((document, mention.Sentence), sentence = []);
        sentence.Add(mention);
        for (int i = 0; i < mention.Stems.Length; i++)
        {
            if (mention.Zones[i] == WordZone.Context)
                continue;
            if (!_byStem.TryGetValue(mention.Stems[i], out List<(Text.TextDocument, int)>? sentences))
                _byStem.Add(mention.Stems[i], sentences = []);
            if (sentences.Count == 0 || sentences[sentences.Count - 1] != (document, mention.Sentence))
                sentences.Add((document, mention.Sentence));
        }

        if (KeyOf(mention) is not { } key)
            return;
        if (!_columns.TryGetValue(key, out List<Mention>? column))
            _columns.Add(key, column = []);
        column.Add(mention);
    }
}

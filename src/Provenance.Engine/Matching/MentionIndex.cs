using Provenance.Engine.Figures;
using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Matching;

/// <summary>The mentions of all sources, found by the words and values that they share with a mention of another document (blocking); what it holds does not change.</summary>
internal sealed class MentionIndex
{
    /// <summary>The cells whose unit nobody says: they may be of any dimension.</summary>
    public const int BareCells = 0;

    private const int Precision = 9;

    private readonly List<(int Document, Mention Mention)> _mentions = [];
    private readonly WordPostings _byWord = new();
    private readonly Dictionary<double, List<int>> _byNumber = [];
    private readonly Dictionary<string, List<int>> _byDate = new(StringComparer.Ordinal);
    private readonly Dictionary<FigureCitation, int> _numberOf = [];

    /// <param name="documents">The sources' mentions.</param>
    public MentionIndex(IReadOnlyList<DocumentMentions> documents)
    {
        Documents = documents;
        for (int document = 0; document < documents.Count; document++)
        {
            foreach (Mention mention in documents[document].Mentions)
                Add(document, mention);
        }
    }

    /// <summary>The sources.</summary>
    public IReadOnlyList<DocumentMentions> Documents { get; }

    /// <summary>Whether there are cells whose unit nobody says.</summary>
    public bool HasBareCells { get; private set; }

    /// <summary>How many mentions there are.</summary>
    public int Count => _mentions.Count;

    /// <summary>A mention by its number.</summary>
    public Mention this[int number] => _mentions[number].Mention;

    /// <summary>The number of a mention's document.</summary>
    public int DocumentOf(int number) => _mentions[number].Document;

    /// <summary>The number of a citation's mention; -1 where there is none.</summary>
    public int NumberOf(FigureCitation citation) => _numberOf.TryGetValue(citation, out int number) ? number : -1;

    /// <summary>The mentions of one dimension that have a word in their sentence.</summary>
    public List<int>? WithWord(int dimension, int stem) => _byWord.Find(dimension, stem);

    /// <summary>The mentions whose number, as it is written or converted, is that of another; a number alone may count in thousands or millions.</summary>
    public IEnumerable<int> WithValueOf(Mention mention)
    {
        if (mention.Value.Iso is { } iso)
            return _byDate.TryGetValue(iso, out List<int>? days) ? days : [];
        if (!mention.Figure.Value.IsNumber)
            return [];
        double written = mention.Figure.Value.Number;
        IEnumerable<double> keys = ValueComparer.BareScales.SelectMany(scale => new[] { written * scale, written / scale }).Append(mention.Value.Number).Select(NumberKey).Distinct();
        return keys.SelectMany(key => _byNumber.TryGetValue(key, out List<int>? found) ? found : []);
    }

    /// <summary>Whether a mention is a cell whose unit nobody says.</summary>
    public static bool IsBareCell(Mention mention) => mention.IsCell && PairValues.IsBare(mention);

    private void Add(int document, Mention mention)
    {
        int number = _mentions.Count;
        _mentions.Add((document, mention));
        _numberOf[mention.Figure] = number;
        for (int i = 0; i < mention.Stems.Length; i++)
        {
            if (mention.Zones[i] == WordZone.Context)
                continue;
            _byWord.Add(mention.Value.DimensionKey, mention.Stems[i], number);
            if (!IsBareCell(mention))
                continue;
            _byWord.Add(BareCells, mention.Stems[i], number);
            HasBareCells = true;
        }

        if (mention.Value.Iso is { } iso)
        {
            Add(_byDate, iso, number);
        }
        else if (mention.Figure.Value.IsNumber)
        {
            double written = NumberKey(mention.Figure.Value.Number), converted = NumberKey(mention.Value.Number);
            Add(_byNumber, written, number);
            if (!written.Equals(converted))
                Add(_byNumber, converted, number);
        }
    }

    private static void Add<T>(Dictionary<T, List<int>> lists, T key, int number)
        where T : notnull
    {
        if (!lists.TryGetValue(key, out List<int>? list))
            lists.Add(key, list = []);
        list.Add(number);
    }

    /// <summary>A number without the digits that arithmetic makes.</summary>
    private static double NumberKey(double number)
    {
        number = Math.Abs(number);
        if (number.Equals(0) || double.IsNaN(number) || double.IsInfinity(number))
            return number;
        double step = Math.Pow(10, Math.Floor(Math.Log10(number)) - Precision + 1);
        return double.IsInfinity(number / step) || step.Equals(0) ? number : Math.Round(number / step) * step;
    }
}

using Provenance.Engine.Figures;
using Provenance.Engine.Quotes;

namespace Provenance.Engine.Naming;

/// <summary>
/// Names facts by what is measured or said, never by the value, and keeps names unique: a name that is taken gains a
/// word of its sentence, and only then a number.
/// </summary>
internal sealed class FactNames
{
    private readonly HashSet<string> _figures = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _quotes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a figure's fact.</summary>
    public string OfFigure(IReadOnlyList<FigureCitation> citations, FigureCitation representative)
    {
        List<string> words = MeasureWords.Best(citations, representative);
        if (words.Count == 0)
            words.AddRange(ContextWords.Near(representative).Take(3));
        if (KindWords.Of(representative) is { } kind && words.Count > 0 && !words[words.Count - 1].Equals(kind, StringComparison.OrdinalIgnoreCase))
            words.Add(kind);
        string name = Identifier.Of(words);
        if (name.Length == 0)
            name = representative.Kind.ToString();
        if (_figures.Add(name))
            return name;
        foreach (string word in ContextWords.Near(representative))
        {
            string longer = Identifier.Of([.. words, "For", word]);
            if (!words.Contains(word, StringComparer.OrdinalIgnoreCase) && longer.Length > name.Length && _figures.Add(longer))
                return longer;
        }

        return Numbered(name, _figures);
    }

    /// <summary>The name of a quotation's fact.</summary>
    public string OfQuote(QuoteCitation quote)
    {
        string name = Identifier.Of(QuoteWords.Opening(quote.Exact, longer: false));
        if (name.Length == 0)
            name = "Quotation";
        if (_quotes.Add(name))
            return name;
        string longer = Identifier.Of(QuoteWords.Opening(quote.Exact, longer: true));
        return longer.Length > 0 && _quotes.Add(longer) ? longer : Numbered(name, _quotes);
    }

    private string Numbered(string name, HashSet<string> taken)
    {
        string stem = name.Length > Identifier.LongestName - 6 ? name.Substring(0, Identifier.LongestName - 6) : name;
        string counter = (ReferenceEquals(taken, _figures) ? "f" : "q") + stem;
        for (int number = _lastNumber.TryGetValue(counter, out int last) ? last + 1 : 2; ; number++)
        {
            _lastNumber[counter] = number;
            string candidate = stem + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (taken.Add(candidate))
                return candidate;
        }
    }
}

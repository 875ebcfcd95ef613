using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Units;

/// <summary>Gives amounts the unit that a text as a whole makes plain: its one currency, its scale of heat.</summary>
internal sealed class UnderstoodUnits
{
    // So many amounts of one currency say in what a text counts.
    private const int LeastPriced = 3;

    private readonly TokenList _tokens;
    private readonly List<int> _unpriced = [];
    private readonly List<int> _worth = [];
    private readonly List<int> _degrees = [];

    public UnderstoodUnits(TokenList tokens) => _tokens = tokens;

    /// <summary>Notes a figure that leaves its unit to the text.</summary>
    /// <param name="number">Its number among the figures.</param>
    /// <param name="amount">How it is written.</param>
    /// <param name="kind">What sort of figure it is.</param>
    /// <param name="unit">The unit as it is written.</param>
    /// <param name="of">The whole it is a part of.</param>
    public void Note(int number, in Amount amount, FigureKind kind, string? unit, in Value of)
    {
        if (kind == FigureKind.Count && unit == null && of.IsNone && amount.Numeral.Has(NumeralForm.Scaled) && ((UnitEvidence.Before(_tokens, amount.First) | UnitEvidence.After(_tokens, amount.Next)) & Evidence.Payment) != 0)
            (_tokens.IsWord(amount.First - 1) && ElidedWords.IsWorth(_tokens.Span(amount.First - 1)) ? _worth : _unpriced).Add(number);
        else if (unit == "deg" && !_tokens.IsLexeme(amount.Next, English.Of) && (amount.Negative || UnitEvidence.SpeaksOfHeat(_tokens, amount.First, amount.Next)))
            _degrees.Add(number);
        // "at minus 20": what is below nought and counts nothing is of the scale of heat.
        else if (unit == null && kind == FigureKind.Count && amount.Negative && _tokens.IsLexeme(amount.First, English.Minus) && _tokens.IsLexeme(amount.First - 1, English.At))
            _degrees.Add(number);
    }

    /// <summary>Names the units of the figures that were noted.</summary>
    public void Name(List<FigureCitation> figures)
    {
        Price(figures);
        NameScale(figures);
    }

    /// <summary>
    /// "Nine degrees" in a text that measures heat in one scale throughout: the degrees are of it. What stands in brackets behind says the same again.
    /// A text that measures all else in metres and kilograms, and nothing in feet or miles, measures heat in degrees Celsius, and so does one that counts in other money than dollars.
    /// </summary>
    private void NameScale(List<FigureCitation> figures)
    {
        if (_degrees.Count == 0)
            return;
        string? scale = null;
        bool metric = false;
        bool customary = false;
        bool abroad = false;
        bool dollars = false;
        foreach (FigureCitation figure in figures)
        {
            if (figure.Unit is "Cel" or "[degF]")
            {
                if (scale != null && scale != figure.Unit && !_tokens.IsChar(figure.Token - 1, '('))
                    return;
                scale ??= figure.Unit;
            }
            else if (figure.Kind == FigureKind.Money && figure.Unit is { Length: >= 3 } money)
            {
                // Where one pays in dollars heat may be told in either scale.
                abroad |= !money.EndsWith("D", StringComparison.Ordinal);
                dollars |= money.EndsWith("D", StringComparison.Ordinal);
            }
            else if (figure.Unit is { Length: > 0 } unit && UnitLexicon.Shared.FindCode(unit) is { Dimension: "length" or "mass" or "volume" or "area" or "speed" })
            {
                metric |= unit[0] != '[';
                customary |= unit[0] == '[';
            }
        }

        bool metricOnly = metric && !customary || abroad && !dollars;
        foreach (int number in _degrees)
        {
            // The sign alone may be one of angles.
            bool named = char.IsLetter(_tokens.Text[figures[number].Span.End - 1]);
            if ((scale ?? (metricOnly && named ? "Cel" : null)) is { } said)
                figures[number] = figures[number].InUnit(FigureKind.Quantity, said);
        }
    }

    /// <summary>"It costs us 22 million" in a text that counts in one currency, and in another at most now and then: the amount is of it.</summary>
    private void Price(List<FigureCitation> figures)
    {
        string? currency = null;
        int priced = 0;
        int all = 0;
        foreach (FigureCitation figure in _unpriced.Count + _worth.Count == 0 ? [] : figures)
        {
            if (figure.Kind != FigureKind.Money && figure.Kind != FigureKind.Range || figure.Unit is not { Length: >= 3 } unit || !Currencies.IsCode(unit.Substring(0, 3)))
                continue;
            all++;
            // The currency of more than half of the amounts is the last one standing where each pair of different ones is struck out.
            if (priced == 0)
                currency = unit.Substring(0, 3);
            priced += unit.StartsWith(currency!, StringComparison.Ordinal) ? 1 : -1;
        }

        // Struck out were at most an eighth of them twice.
        foreach (int number in priced >= LeastPriced && priced * 4 >= all * 3 ? _unpriced : [])
            figures[number] = figures[number].InUnit(FigureKind.Money, currency!);
        // "a cello worth four thousand" is money for certain, so that one price tells of which.
        foreach (int number in priced == all && currency != null ? _worth : [])
            figures[number] = figures[number].InUnit(FigureKind.Money, currency!);
    }
}

using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Units;

/// <summary>Reads points that are points of a percentage by what stands beside them: "37%, four points above the target", "fell three tenths of a point to 2.9%".</summary>
internal sealed class PercentagePoints
{
    private const int Reach = 3;
    private readonly TokenList _tokens;

    public PercentagePoints(TokenList tokens) => _tokens = tokens;

    /// <summary>Reads the word behind a number without a unit.</summary>
    /// <param name="last">The amount before.</param>
    /// <param name="amount">The number.</param>
    /// <param name="points">The unit.</param>
    public bool TryRead(in Amount last, in Amount amount, out UnitReading points)
    {
        points = default;
        int word = amount.Next;
        bool part = amount.Numeral.Has(NumeralForm.Fraction);
        if (part && _tokens.IsLexeme(word, English.Of) && _tokens.IsLexeme(word + 1, English.A))
            word += 2;
        bool named = _tokens.IsLexeme(word, English.Point) || _tokens.IsInLowerCase(word, English.Points);
        if (!named || _tokens[amount.First].StartsParagraph && !part || amount.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude) || !IsBehindShare(last, amount.First, word + 1) && !(part && (LeadsToShare(word + 1) || IsOfRates(amount.First, word + 1))))
            return false;
        points = new UnitReading("[pp]", "points", word + 1, 1, IsName: true);
        return true;
    }

    /// <summary>"37%, four points above": a share, and how far it is from another.</summary>
    private bool IsBehindShare(in Amount last, int first, int next)
    {
        if (last.Unit.Code != "%" || last.Next > first || first - last.Next > Reach || !_tokens.IsWord(next) || !ClosedClasses.IsDistance(_tokens.Span(next)))
            return false;
        for (int i = last.Next; i <= first; i++)
        {
            if (_tokens[i].StartsSentence)
                return false;
        }

        return true;
    }

    private bool IsOfRates(int first, int next) => ((UnitEvidence.Before(_tokens, first) | UnitEvidence.After(_tokens, next)) & Evidence.Interest) != 0;

    /// <summary>"… of a point to 2.9%", "… from 3.2 per cent".</summary>
    private bool LeadsToShare(int i)
    {
        if (!_tokens.IsLexeme(i, English.To) && !_tokens.IsLexeme(i, English.From) || _tokens[i + 1].Kind != TokenKind.Number || _tokens[i + 1].StartsSentence)
            return false;
        return _tokens[i + 2].First == '%' || UnitLexicon.IsNameAt(_tokens, i + 2) && _tokens[i + 2].First == 'p';
    }
}

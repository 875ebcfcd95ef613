using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Numerals;

/// <summary>
/// Reads number words: "twenty-two", "two hundred and five", "a million", "one and a half thousand", "two thirds",
/// "thousands", "several hundred". One pass over the words; a scale multiplies what has been gathered so far.
/// </summary>
internal sealed class WordNumberReader
{
    private readonly TokenList _tokens;
    private readonly CardinalReader _cardinals;
    private readonly WordFractionReader _fractions;
    private readonly WordScale _scale;

    public WordNumberReader(TokenList tokens)
    {
        _tokens = tokens;
        _cardinals = new CardinalReader(tokens);
        _fractions = new WordFractionReader(tokens);
        _scale = new WordScale(tokens);
    }

    /// <summary>Reads the number that begins at a word.</summary>
    public bool TryRead(int i, out Numeral numeral)
    {
        if (_tokens.Is(i, WordClass.Magnitude))
            return TryMagnitude(i, out numeral);
        if (_tokens.Is(i, WordClass.Determiner) && TryVague(i, out numeral))
            return true;
        if (_tokens.Is(i, WordClass.FractionName) && _tokens.IsLexeme(i, English.Half) && !IsAdded(i) && TryHalf(i, out numeral))
            return true;
        // "quarter million"
        if (_tokens.IsLexeme(i, English.Quarter) && _tokens.Is(i + 1, WordClass.Scale) && !_tokens.Is(i - 1, WordClass.Ordinal | WordClass.Determiner) && !_tokens[i + 1].StartsSentence)
        {
            numeral = _scale.Of(i, i + 1, 0.25m, -2, NumeralForm.Words);
            return true;
        }

        if (_tokens.IsLexeme(i, English.A) || _tokens.IsLexeme(i, English.An))
            return TryAfterArticle(i, out numeral);
        if (_tokens.Is(i, WordClass.Scale))
            return TryBareScale(i, out numeral);
        return _cardinals.TryRead(i, i, 0, out numeral);
    }

    private bool TryAfterArticle(int article, out Numeral numeral)
    {
        numeral = default;
        int i = article + 1;
        // "a quarter of", "a third of", "a half"; "a few hundred", "a couple of thousand"; "a hundred", "a dozen".
        if (_tokens.Is(i, WordClass.Scale))
            return _cardinals.TryRead(article, i, 1, out numeral);
        if (_tokens.Is(i, WordClass.FractionName) && (_tokens.IsLexeme(i + 1, English.Of) || _tokens.Is(i + 1, WordClass.Scale) || Share.IsTold(_tokens, article, i + 1)) && !_tokens.IsLexeme(i, English.Second))
        {
            // "a quarter of a million"
            int scale = _tokens.IsLexeme(i + 1, English.Of) && _tokens.IsLexeme(i + 2, English.A) && _tokens.Is(i + 3, WordClass.Scale) ? i + 3 : i + 1;
            numeral = _scale.Of(article, scale, WordFractionReader.Part(1, _tokens.ValueOf(i)), -2, NumeralForm.Words | NumeralForm.Fraction);
            return true;
        }

        // "a pair of gloves", "a couple of days"
        if ((_tokens.IsLexeme(i, English.Pair) || _tokens.IsLexeme(i, English.Couple)) && _tokens.IsLexeme(i + 1, English.Of) && !_tokens.Is(i + 2, WordClass.Scale))
        {
            numeral = new Numeral(Value.Of(2m), article, i + 2, NumeralForm.Words | NumeralForm.Article);
            return true;
        }

        // "up to a decade": with a hedge before it the article stands for the number one.
        if (_tokens.Is(article - 1, WordClass.HedgeWord) && _tokens.IsWord(i) && UnitLexicon.Shared.FindName(_tokens.Span(i)) is { } unit && (unit.Multiplier > 1 || unit.Dimension is not ("time" or "ratio") || unit.Dimension == "time" && IsExtent(article, i + 1))
            || _tokens.IsLexeme(article - 1, English.For) && !_tokens[article].StartsSentence && _tokens.IsWord(i) && UnitLexicon.Shared.FindName(_tokens.Span(i)) is { Multiplier: > 1 and <= 10, Dimension: "time" } && (!_tokens.IsWord(i + 1) || _tokens.Is(i + 1, WordClass.PhraseBreak) || _tokens[i + 1].StartsSentence)
            || UnitLexicon.IsNameAt(_tokens, i) && (_tokens[article].StartsParagraph && _tokens[i + 1].StartsParagraph
                || _tokens.IsLexeme(i + 1, English.And) && (_fractions.TryAndHalf(i + 1, out _, out _) || _tokens[i + 2].Kind == TokenKind.Number && UnitLexicon.IsNameAt(_tokens, i + 3))))
        {
            numeral = new Numeral(Value.Of(1m), article, i, NumeralForm.Words | NumeralForm.Article);
            return true;
        }

        if (_tokens.IsLexeme(i, English.Half) && (_tokens[i + 1].Kind == TokenKind.Dash && !_tokens[i + 1].SpaceBefore || UnitLexicon.IsNameAt(_tokens, i + 1)))
        {
            numeral = new Numeral(Value.Of(0.5m, -1), article, i + 1, NumeralForm.Words | NumeralForm.Fraction);
            return true;
        }

        return TryVague(i, out numeral);
    }

    /// <summary>"more than a week", "just over an hour", "less than a second": so long, and not how often or long ago.</summary>
    private bool IsExtent(int article, int next) =>
        (_tokens.IsLexeme(article - 1, English.Than) || _tokens.Is(article - 2, WordClass.HedgeWord) && _tokens.IsLexeme(article - 1, English.Over)) && !_tokens[article].StartsSentence
        && (!_tokens.IsWord(next) || _tokens[next].StartsSentence || _tokens.Is(next, WordClass.PhraseBreak) || _tokens.IsInLowerCase(next, English.Later));

    /// <summary>several hundred, a few thousand, a couple of million, many thousands.</summary>
    private bool TryVague(int i, out Numeral numeral)
    {
        numeral = default;
        if (!IsVagueWord(i))
            return false;
        int scale = i + 1;
        if (_tokens.IsLexeme(scale, English.Of))
            scale++;
        if (!_tokens.Is(scale, WordClass.Scale))
            return false;
        decimal value = 1;
        while (_tokens.Is(scale, WordClass.Scale))
        {
            if (!ExactArithmetic.TryMultiply(value, _tokens.ValueOf(scale++), out value))
                return false;
        }

        numeral = new Numeral(Value.Of(value), i, scale, NumeralForm.Words | NumeralForm.Magnitude);
        return true;
    }

    /// <summary>"the next year and a half": the half belongs to what stands before it.</summary>
    private bool IsAdded(int half) => _tokens.Is(half - 1, WordClass.Article) && _tokens.IsLexeme(half - 2, English.And) && UnitLexicon.IsNameAt(_tokens, half - 3) && (!_tokens.IsWord(half + 1) || _tokens.Is(half + 1, WordClass.Article));

    private bool IsVagueWord(int i) => _tokens.IsLexeme(i, English.Couple) || _tokens.Is(i, WordClass.NumberOpener) && !_tokens.Is(i, WordClass.Article);

    /// <summary>… and a half, … and three quarters, … and one third.</summary>
    public bool TryAndHalf(int i, out decimal half, out int next) => _fractions.TryAndHalf(i, out half, out next);

    /// <summary>The same, where no noun follows that the half would be of.</summary>
    public bool TryAndHalfAlone(int i, out decimal half, out int next) =>
        TryAndHalf(i, out half, out next) && (!_tokens.IsWord(next) || _tokens.Is(next, WordClass.PhraseBreak | WordClass.Adverb) || _tokens[next].StartsSentence);

    /// <summary>"hundred thousand dollars", "quarter million", "thousand litres": a scale alone counts once where what it scales follows.</summary>
    private bool TryBareScale(int i, out Numeral numeral)
    {
        numeral = default;
        bool joined = _tokens[i - 1].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore;
        bool counted = _tokens[i - 1].Kind == TokenKind.Number || _tokens.Is(i - 1, WordClass.Cardinal | WordClass.Scale | WordClass.Magnitude | WordClass.Article | WordClass.Determiner) || _tokens.IsLexeme(i - 1, English.Per);
        // "measured in million tonnes" names a unit.
        if (_tokens.IsLexeme(i - 1, English.In) && !_tokens[i].StartsSentence)
            return false;
        bool scales = _tokens.Is(i + 1, WordClass.Scale | WordClass.CurrencyName) || UnitLexicon.IsNameAt(_tokens, i + 1) || _tokens.IsLexeme(i + 1, English.And) && _tokens.Is(i + 2, WordClass.Cardinal);
        return !joined && (!counted || _tokens[i].StartsSentence) && scales && !_tokens[i + 1].StartsSentence && _cardinals.TryRead(i, i, 1, out numeral);
    }

    /// <summary>thousands, tens of thousands, hundreds of millions.</summary>
    private bool TryMagnitude(int i, out Numeral numeral)
    {
        numeral = default;
        decimal value = _tokens.ValueOf(i);
        int next = i + 1;
        // "risk scores": as a noun of its own it is no magnitude.
        if (_tokens.IsLexeme(i, English.Scores) && (!_tokens.IsLexeme(next, English.Of) || _tokens[i - 1].Kind == TokenKind.Word && _tokens[i - 1].Lexeme == 0 && !_tokens[i].StartsSentence) || value == 10 && !_tokens.IsLexeme(next, English.Of))
            return false;
        while (_tokens.IsLexeme(next, English.Of) && _tokens.Is(next + 1, WordClass.Magnitude | WordClass.Scale) && ExactArithmetic.TryMultiply(value, _tokens.ValueOf(next + 1), out decimal product))
        {
            value = product;
            next += 2;
        }

        numeral = new Numeral(Value.Of(value), i, next, NumeralForm.Words | NumeralForm.Magnitude);
        return true;
    }

    /// <summary>half a million, half a dozen, half an hour, half of the, half the.</summary>
    private bool TryHalf(int i, out Numeral numeral)
    {
        numeral = default;
        // "the first half", "the second half of the year": a half of a match or a year is no figure.
        if (_tokens.Is(i - 1, WordClass.Ordinal) || _tokens.Is(i - 1, WordClass.Determiner) && !_tokens.Is(i - 1, WordClass.HedgeWord))
            return false;
        int next = i + 1;
        if (_tokens[next].Kind == TokenKind.Dash && !_tokens[next].SpaceBefore && _tokens.Is(next + 1, WordClass.Scale))
            next++;
        if (_tokens.IsLexeme(next, English.A) || _tokens.IsLexeme(next, English.An))
        {
            bool scale = _tokens.Is(next + 1, WordClass.Scale);
            if (!scale && !UnitLexicon.IsNameAt(_tokens, next + 1))
                return false;
            numeral = _scale.Of(i, next + 1, 0.5m, -1, NumeralForm.Words | NumeralForm.Fraction);
            return true;
        }

        numeral = _scale.Of(i, next, 0.5m, -1, NumeralForm.Words | NumeralForm.Fraction);
        return true;
    }
}

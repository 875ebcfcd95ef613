using Provenance.Engine.Figures.NoFigures;
using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Figures.Units;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Decides what kind of figure one amount is, what it counts, and whether it is a figure at all.</summary>
internal readonly struct AmountClassifier
{
    private readonly TokenList _tokens;
    private readonly Amount _amount;
    private readonly ProportionReader _proportions;
    private readonly bool _isAge;

    public AmountClassifier(TokenList tokens, in Amount amount, ProportionReader proportions, bool isAge)
    {
        _isAge = isAge;
        _tokens = tokens;
        _amount = amount;
        _proportions = proportions;
    }

    /// <summary>Says what the figure is, or why it is none.</summary>
    /// <param name="names">Tells parts of names.</param>
    /// <param name="kind">What sort of figure it is.</param>
    /// <param name="unit">Its unit, currency or counted noun.</param>
    /// <param name="of">The whole it is a part of.</param>
    /// <param name="phrase">The first token of what is counted; 0 where nothing is.</param>
    /// <param name="phraseEnd">The token after it.</param>
    public NotAFigure Classify(NamingNumbers names, out FigureKind kind, out string? unit, out Value of, out int phrase, out int phraseEnd)
    {
        Numeral numeral = _amount.Numeral;
        int times = 0;
        kind = FigureKind.Count;
        unit = _amount.UnitCode;
        of = Value.None;
        phrase = 0;
        phraseEnd = _amount.Next;
        if (_isAge)
        {
            (kind, unit) = (FigureKind.Duration, "a");
            return NotAFigure.None;
        }

        if (_amount.Currency != null)
            kind = FigureKind.Money;
        else if (_amount.Unit.Code != null)
            kind = KindOf(_amount.Unit);
        else if (TryTimes(out times))
            kind = FigureKind.Multiple;
        else if (numeral.Has(NumeralForm.Ordinal))
            kind = FigureKind.Ordinal;
        else if (numeral.Has(NumeralForm.Fraction))
            kind = FigureKind.Fraction;

        if (numeral.Has(NumeralForm.Magnitude) && kind != FigureKind.Multiple)
            kind = FigureKind.Magnitude;
        bool measured = _amount.IsMeasured || kind == FigureKind.Multiple;
        // "four times a week" is a frequency.
        if (kind == FigureKind.Multiple && _proportions.TryRate(times, out string frequency))
            (kind, unit) = (FigureKind.Quantity, frequency);
        // "3 per second": what happens so often goes unnamed.
        if (!measured && kind == FigureKind.Count && numeral.Has(NumeralForm.Digits) && _tokens.IsLexeme(_amount.Next, English.Per) && _proportions.TryRate(_amount.Next, out string rate) && rate[1] is not ('1' or '('))
            (kind, unit, measured) = (FigureKind.Quantity, rate, true);
        if (!measured && IsAlone())
        {
            NotAFigure alone = numeral.Has(NumeralForm.Digits) ? names.Judge(numeral, _amount.First, _amount.Next, measured: true) : NotAFigure.None;
            return alone == NotAFigure.ListNumber ? NotAFigure.None : alone;
        }

        if (!measured && _proportions.IsDenominator(_amount))
            return NotAFigure.Denominator;
        if (!measured)
            measured = TryCount(ref unit, ref of, ref phrase, ref phraseEnd);
        // "517 rushing yards": the head of what is counted is a unit of measure.
        if (kind == FigureKind.Count && phraseEnd > phrase + 1 && !_tokens[phraseEnd - 1].IsCapital && UnitLexicon.Shared.FindName(_tokens.Span(phraseEnd - 1)) is { Multiplier: 1, Senses: null } head && !IsWorkingTime(phraseEnd - 2))
            (kind, unit) = (head.Dimension == "time" ? FigureKind.Duration : FigureKind.Quantity, head.Code);
        if (numeral.Has(NumeralForm.Digits) && names.Judge(numeral, _amount.First, _amount.Next, measured) is var reason && reason != NotAFigure.None)
            return reason;
        return kind switch
        {
            FigureKind.Ordinal => IsCountingOrdinal() ? NotAFigure.None : NotAFigure.Ordering,
            _ when numeral.Has(NumeralForm.Digits) => NotAFigure.None,
            FigureKind.Fraction => IsPart() ? NotAFigure.None : NotAFigure.Pronoun,
            FigureKind.Duration or FigureKind.Quantity when numeral.Has(NumeralForm.Article) => NotAFigure.None,
            FigureKind.Count when IsOne() => (unit != null || !_tokens.IsWord(_amount.Next)) && IsCountingOne() ? NotAFigure.None : NotAFigure.Pronoun,
            _ when _tokens[_amount.Next].Kind == TokenKind.Number && !_tokens[_amount.Next].SpaceBefore => NotAFigure.Identifier,
            _ when !_amount.IsMeasured && kind == FigureKind.Count && _tokens.IsWord(_amount.First - 1) && !_tokens[_amount.First].StartsSentence && NumberedWords.IsStage(_tokens.Span(_amount.First - 1)) => NotAFigure.NamePart,
            _ => IsNameOfWords() ? NotAFigure.NameOfWords : NotAFigure.None,
        };
    }

    /// <summary>Nothing else stands in the paragraph or the table cell.</summary>
    private bool IsAlone() =>
        (_tokens[_amount.First].StartsParagraph || (_tokens[_amount.First].Flags & TokenFlags.ColumnGap) != 0 || _tokens.IsChar(_amount.First - 1, '|'))
        && (_tokens[_amount.Next].StartsParagraph || (_tokens[_amount.Next].Flags & TokenFlags.ColumnGap) != 0 || _tokens.IsChar(_amount.Next, '|'));

    /// <summary>Five working days are no five days: they are counted.</summary>
    private bool IsWorkingTime(int i) => CalendarWords.IsWorking(_tokens.Span(i));

    private static FigureKind KindOf(in UnitReading unit) => unit.Dimension switch
    {
        "ratio" or "points" => FigureKind.Percent,
        "time" => FigureKind.Duration,
        _ => FigureKind.Quantity,
    };

    /// <summary>three times, 3x, tenfold.</summary>
    private bool TryTimes(out int next)
    {
        int i = _amount.Next;
        if (_tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore)
            i++;
        next = i + 1;
        bool x = !_tokens[i].SpaceBefore && _tokens[i].Length == 1 && (_tokens[i].Kind == TokenKind.Word && _tokens[i].First is 'x' or 'X' || _tokens[i].First == '×') && (_tokens[i + 1].SpaceBefore || _tokens[i + 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.DottedNumber or TokenKind.Dash));
        return x || _tokens.IsLexeme(i, English.Times) && !_tokens[i].StartsSentence || _tokens.IsLexeme(i, English.Fold);
    }

    /// <summary>The counted noun, and the whole of "9 of the club’s 14 member towns".</summary>
    private bool TryCount(ref string? unit, ref Value of, ref int phrase, ref int phraseEnd)
    {
        int i = _amount.Next;
        bool one = _amount.Numeral.Value.Decimal == 1;
        if (_amount.Numeral.Has(NumeralForm.Fraction) && TryInner(ref unit, ref phrase, ref phraseEnd))
            return true;
        if (TryWhole(i, out Amount whole))
        {
            of = whole.Numeral.Value;
            i = whole.Next;
            one = false;
        }
        else if (_amount.Numeral.Has(NumeralForm.Fraction))
        {
            if (_tokens.IsLexeme(i, English.Of))
                i++;
            while (_tokens.Is(i, WordClass.Article | WordClass.Determiner) && !_tokens[i].StartsSentence)
                i++;
        }
        else if (!_amount.Numeral.Has(NumeralForm.Magnitude) && _tokens.IsLexeme(i, English.Of))
        {
            // "480 of the projectiles": a definite whole says what is counted.
            if (!_tokens.Is(i + 1, WordClass.Article | WordClass.Determiner))
                return false;
            i += 2;
            // "one of the world's finest": a member of a group that only its owner names.
            one = false;
        }

        if (_tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore)
        {
            i++;
            // "a 5,000-image set", "four-note codes": the word that is joined is what is counted, not the noun behind.
            if (!_amount.Numeral.Has(NumeralForm.Digits) && !_tokens[i].SpaceBefore && _tokens.IsWord(i) && _tokens[i].Length > 2 && !_tokens.Is(i, WordClass.PhraseBreak))
                return false;
            if (!_amount.Numeral.Has(NumeralForm.Ordinal) && !_tokens[i].SpaceBefore && _tokens.IsWord(i) && !_tokens.EndsWith(i, "al") && !_tokens.EndsWith(i, "ed") && _tokens[i].Length > 2 && !_tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb) && _tokens[i + 1].Kind == TokenKind.Word && !_tokens[i + 1].StartsSentence)
            {
                unit = CountedNoun.UnitOf(_tokens, i, i + 1);
                phrase = i;
                phraseEnd = i + 1;
                return true;
            }
        }

        // "500 or more ferries", "500+ ferries"
        if (_tokens.IsLexeme(i, English.Or) && _tokens.Is(i + 1, WordClass.HedgeWord))
            i += 2;
        else if (_tokens.IsChar(i, '+') && !_tokens[i].SpaceBefore)
            i++;
        if (_amount.Numeral.Has(NumeralForm.Ordinal))
            return TryOrdinalNoun(i, ref unit, ref phraseEnd);
        if (!CountedNoun.TryFind(_tokens, i, one, out int first, out int end))
            return false;
        unit = CountedNoun.UnitOf(_tokens, first, end);
        // "126 withdrawals out of 162 riders"
        if (of.IsNone && _tokens.IsLexeme(end, English.Out) && _tokens.IsLexeme(end + 1, English.Of) && TryWhole(end, out Amount parts))
            of = parts.Numeral.Value;
        if (of.IsNone && _proportions.TryRate(end, out string rate))
            unit += rate;
        phrase = first;
        phraseEnd = end;
        return true;
    }

    /// <summary>"one child in six": what is counted stands inside the proportion.</summary>
    private bool TryInner(ref string? unit, ref int phrase, ref int phraseEnd)
    {
        int noun = _amount.Numeral.First + 1;
        if (_amount.Numeral.Next < noun + 3 || !_tokens.IsLexeme(noun + 1, English.In) || _tokens[noun].Kind != TokenKind.Word || _tokens.Is(noun, WordClass.Cardinal | WordClass.Scale))
            return false;
        unit = CountedNoun.UnitOf(_tokens, noun, noun + 1);
        (phrase, phraseEnd) = (noun, noun + 1);
        return true;
    }

    /// <summary>The thing that an ordinal counts: the next word.</summary>
    private bool TryOrdinalNoun(int i, ref string? unit, ref int phraseEnd)
    {
        if (!_tokens.IsWord(i) || _tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner) || _tokens[i].StartsSentence)
            return false;
        unit = UnitLexicon.Shared.FindName(_tokens.Span(i)) is { Multiplier: 1 } time ? time.Code : CountedNoun.UnitOf(_tokens, i, i + 1);
        phraseEnd = i + 1;
        return true;
    }

    private bool TryWhole(int i, out Amount whole)
    {
        whole = default;
        if (!_tokens.IsLexeme(i, English.Of) && !(_tokens.IsLexeme(i, English.Out) && _tokens.IsLexeme(i + 1, English.Of)))
            return false;
        int number = i + 1;
        while (number < i + 6 && _tokens[number].Kind != TokenKind.Number && !_tokens.Is(number, WordClass.Cardinal) && (_tokens[number].Kind is TokenKind.Word or TokenKind.Clitic) && !_tokens[number].StartsSentence)
            number++;
        if (_tokens[number].Kind != TokenKind.Number && !_tokens.Is(number, WordClass.Cardinal) || _amount.Numeral.Value.Decimal is not { } part)
            return false;
        return new AmountReader(_tokens).TryRead(number, out whole) && !whole.IsMeasured && whole.Numeral.Value.Decimal is { } all && all >= part;
    }

    /// <summary>An ordinal states a figure where it counts time or comes with digits; "the second option" orders, it does not count.</summary>
    private bool IsCountingOrdinal()
    {
        int i = _amount.Next;
        if (!_tokens.IsWord(i) || _tokens[i].IsCapital || _tokens[i].StartsSentence)
            return false;
        // "the 19th flight", "for the fourth time": so many there have been.
        if (_amount.Numeral.Value.Decimal >= 2 && (NumberedWords.IsOccurrence(_tokens.Span(i)) && !_tokens.IsLexeme(_amount.First - 1, English.A) || _amount.Numeral.Has(NumeralForm.Digits) && !_tokens.Is(i, ~(WordClass.Enumerator | WordClass.OrganisationNoun | WordClass.Role)) && !IsOrderedPlace(i)))
            return true;
        if (IsOrderedPlace(i))
            return false;
        bool time = UnitLexicon.Shared.FindName(_tokens.Span(i)) is { Dimension: "time" } unit && unit.Code is not ("s" or "min" or "h");
        return time && _amount.Numeral.Value.Decimal >= 2;
    }

    private bool IsOrderedPlace(int i) => NumberedWords.IsOrderedPlace(_tokens.Span(i));

    private bool IsPart()
    {
        int i = _amount.Next;
        if (_amount.Numeral.Value.Decimal < 1 && Share.IsTold(_tokens, _amount.First, i))
            return true;
        return _amount.IsMeasured || _tokens.IsLexeme(i, English.Of) || _tokens.IsLexeme(i, English.The) || !_tokens.IsWord(i) && _amount.Numeral.Next - _amount.Numeral.First > 1 || _tokens.IsWord(i) && !_tokens.Is(i, WordClass.PhraseBreak) && _amount.Numeral.Next - _amount.Numeral.First > 1
            || _tokens.Is(i, WordClass.Determiner) || _amount.Numeral.Next - _amount.Numeral.First > 2;
    }

    private bool IsOne() => _amount.Numeral.Value.Decimal == 1 && _amount.Numeral.Next == _amount.Numeral.First + 1;

    /// <summary>"one solution" counts; "no one", "the one", "one another", "one of them" do not.</summary>
    private bool IsCountingOne()
    {
        int i = _amount.First;
        if (_tokens.IsLexeme(i - 1, English.At) && _tokens.IsLexeme(_amount.Next, English.Point))
            return false;
        // "by five votes to one"
        if (_tokens.IsLexeme(i - 1, English.To) && _tokens.IsWord(i - 2) && ClosedClasses.IsVoteWord(_tokens.Span(i - 2)) && !_tokens.IsWord(_amount.Next))
            return true;
        if (_tokens.Is(i - 1, WordClass.Determiner | WordClass.Article | WordClass.Negation) && !_tokens[i].StartsSentence)
            return false;
        int next = _amount.Next;
        // "one of the world's finest", "one isn't": nothing is counted.
        if (_tokens[next + 1].Kind == TokenKind.Clitic && _tokens.EndsWith(next + 1, "t"))
            return false;
        // "one ignores": behind one, a word in s is a verb.
        return _tokens.IsWord(next) && !_tokens[next].IsCapital && !CountedNoun.IsPlural(_tokens, next) && !_tokens.Is(next, WordClass.CommonVerb | WordClass.ReportingVerb | WordClass.Adverb);
    }

    /// <summary>"One Direction", "Seven Sisters": capitals on the number and its noun, not at the head of a sentence.</summary>
    private bool IsNameOfWords()
    {
        int i = _amount.First;
        return _tokens[i].IsCapital && !_tokens[i].StartsSentence && _tokens[_amount.Next].Kind == TokenKind.Word && _tokens[_amount.Next].IsCapital && !_amount.IsMeasured;
    }
}

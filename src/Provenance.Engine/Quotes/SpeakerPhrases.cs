using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// Reads the noun phrases that can name a speaker, forwards from their first word or backwards from their last:
/// "Jane Doe", "Port director Jane Doe (C-Bay), 54,", "one of the engineers", "a spokesman for the port". Looks at a
/// bounded number of tokens.
/// </summary>
internal sealed class SpeakerPhrases
{
    private const int LongestCore = 14;
    private const int LongestModifier = 30;
    private const int MostModifiers = 4;
    private readonly TokenList _tokens;

    public SpeakerPhrases(TokenList tokens) => _tokens = tokens;

    /// <summary>The phrase that begins at a token.</summary>
    public bool TryRead(int first, out SpeakerPhrase phrase)
    {
        phrase = default;
        if (IsSubjectPronoun(first) && _tokens.IsWord(first))
        {
            phrase = new SpeakerPhrase(first, first + 1, first + 1);
            return true;
        }

        if (!TryCore(first, out int next))
            return false;
        phrase = new SpeakerPhrase(first, next, EndOfModifiers(first, next));
        return true;
    }

    /// <summary>The phrase whose last word stands at a token, prepositional phrases and a relative clause included.</summary>
    public bool TryReadBack(int last, int low, out SpeakerPhrase phrase)
    {
        phrase = default;
        if (_tokens.IsChar(last, ')'))
            last = BeforeParenthesis(last, low);
        if (!TryCoreBack(last, low, out int first))
            return false;
        int end = last + 1;
        int next = end;
        for (int k = 0; k < MostModifiers; k++)
        {
            if (TryRelativeBefore(first, low, out int antecedent))
            {
                if (!TryCoreBack(antecedent, low, out first))
                    return false;
                next = antecedent + 1;
                continue;
            }

            int preposition = first - 1;
            if (!IsPhraseJoint(preposition) || preposition <= low || IsVerbLike(preposition - 1) || !TryCoreBack(preposition - 1, low, out int outer))
                break;
            first = outer;
            next = preposition;
        }

        while (next > first + 1 && _tokens[next - 1].Kind == TokenKind.Clitic)
            next--;
        phrase = new SpeakerPhrase(first, next, end);
        return true;
    }

    /// <summary>"according to Smith".</summary>
    public bool TryAccordingTo(int i, out Attribution clause)
    {
        clause = default;
        if (!_tokens.IsLexeme(i, English.According) || !_tokens.IsLexeme(i + 1, English.To) || !TryRead(i + 2, out SpeakerPhrase subject))
            return false;
        clause = new Attribution(subject, -1);
        return true;
    }

    /// <summary>Whether a token is a pronoun that a clause can have as its subject.</summary>
    public bool IsSubjectPronoun(int i) =>
        _tokens.Is(i, WordClass.Pronoun) && (_tokens.IsLexeme(i, English.He) || _tokens.IsLexeme(i, English.She) || _tokens.IsLexeme(i, English.They) || _tokens.IsLexeme(i, English.It)
            || _tokens.IsLexeme(i, English.I) || _tokens.IsLexeme(i, English.We) || IsRelative(i) || ClosedClasses.IsIndefinite(_tokens.Span(i)));

    /// <summary>Whether a token is a relative pronoun.</summary>
    public bool IsRelative(int i) => _tokens.IsLexeme(i, English.Who) || _tokens.IsLexeme(i, English.Which) || _tokens.IsLexeme(i, English.That);

    /// <summary>Whether a word in lower case is a manner adverb: initially, jokingly.</summary>
    public bool IsManner(int i)
    {
        ref readonly Token token = ref _tokens[i];
        return token.Kind == TokenKind.Word && !token.IsCapital && token.Length > 5 && token.Lexeme == 0
            && _tokens.Text[token.End - 1] == 'y' && _tokens.Text[token.End - 2] == 'l';
    }

    /// <summary>The tokens of a core: titles, adjectives, names and nouns up to the head.</summary>
    private bool TryCore(int first, out int next)
    {
        int end = first;
        while (IsDeterminer(end) && end < first + 2)
            end++;
        int content = end;
        while (end < first + LongestCore && (end == first || !_tokens[end].StartsSentence) && (IsContent(end) && !(end > content && IsPastForm(end)) || end > content && IsJoint(end, content)))
            end++;
        while (end > content && (_tokens[end - 1].Kind != TokenKind.Word || _tokens.IsLexeme(end - 1, English.Of)))
            end--;
        next = end;
        return end > content || content > first && _tokens.Is(first, WordClass.Determiner | WordClass.Cardinal) && !_tokens.Is(first, WordClass.Article) && !ClosedClasses.IsPossessive(_tokens.Span(first));
    }

    private bool TryCoreBack(int last, int low, out int first)
    {
        first = last + 1;
        for (int i = last; i >= low && i > last - LongestCore; i--)
        {
            bool joint = first <= last && (IsJoint(i, low - 1) || _tokens[i].Kind == TokenKind.Point && !_tokens[i + 1].StartsSentence);
            if (!joint && !IsDeterminer(i) && !IsContent(i))
                break;
            // "Jane Doe pressed members": what stands before a verb's past form is another phrase.
            if (!joint && IsPastForm(i) && i > low && (_tokens[i - 1].IsCapital || _tokens.Is(i - 1, WordClass.Auxiliary)) && _tokens[i - 1].Kind == TokenKind.Word)
                break;
            // "said that Roe", "claims that reporters": behind a verb of saying it opens a clause.
            if (_tokens.IsLexeme(i, English.That) && first <= last && (_tokens.Is(i - 1, WordClass.ReportCue) || _tokens[i + 1].IsCapital))
                break;
            first = i;
            if (_tokens[i].StartsSentence || IsDeterminer(i) && !_tokens.IsLexeme(i - 1, English.Of) && !IsDeterminer(i - 1))
                break;
        }

        while (first <= last && (_tokens[first].Kind is not (TokenKind.Word or TokenKind.Number) || _tokens.IsLexeme(first, English.Of)))
            first++;
        return first <= last && !(first == last && _tokens.Is(first, WordClass.Article));
    }

    private bool IsContent(int i)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind == TokenKind.Number)
            return _tokens[i + 1].Kind == TokenKind.Word || _tokens[i + 1].Kind == TokenKind.Dash && !_tokens[i + 1].SpaceBefore;
        if (token.Kind != TokenKind.Word || _tokens[i + 1].Kind == TokenKind.Clitic && _tokens.EndsWith(i + 1, "t"))
            return false;
        if (token.IsCapital && (!token.StartsSentence || token.IsAllCapitals && token.Length > 1 && token.Length <= 3))
            return !_tokens.Is(i, WordClass.Pronoun | WordClass.Weekday) || _tokens[i].IsAllCapitals && token.Length > 1;
        if (_tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Negation | WordClass.Weekday))
            return false;
        if (_tokens.Is(i, WordClass.Role | WordClass.OrganisationNoun))
            return true;
        bool joined = _tokens[i - 1].Kind == TokenKind.Dash && !_tokens[i - 1].SpaceBefore && !token.SpaceBefore;
        return joined || token.IsCapital && token.StartsSentence && !_tokens.Is(i, WordClass.Adverb | WordClass.ReportingVerb) || !_tokens.Is(i, WordClass.Adverb | WordClass.CommonVerb | WordClass.ReportingVerb | WordClass.SpeechVerb) && !IsManner(i);
    }

    private bool IsDeterminer(int i) => _tokens.Is(i, WordClass.Article | WordClass.Determiner | WordClass.Cardinal) && !_tokens.IsLexeme(i, English.Which) && !_tokens.IsLexeme(i, English.What);

    /// <summary>A word in lower case that ends as past forms do, with no hyphen before it: "rallied", not "Bay-based".</summary>
    private bool IsPastForm(int i)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Word || token.IsCapital || _tokens[i - 1].Kind != TokenKind.Word || IsDeterminer(i - 1) || _tokens.Is(i, WordClass.Role | WordClass.OrganisationNoun))
            return false;
        if (token.Length > 4 && _tokens.Text[token.End - 1] == 'd' && _tokens.Text[token.End - 2] == 'e')
            return true;
        // "Doe supports “…”", "Doe wants to": a name with an s-form and no noun behind it.
        if (token.Length > 3 && _tokens[i - 1].IsCapital && _tokens.Text[token.End - 1] == 's' && (_tokens[i + 1].Kind == TokenKind.Mark || _tokens.IsLexeme(i + 1, English.To) || _tokens.IsLexeme(i + 1, English.The) || _tokens.IsLexeme(i + 1, English.A) || _tokens.IsLexeme(i + 1, English.It)))
            return true;
        return token.Lexeme == 0 || !_tokens.Is(i, WordClass.Preposition) ? ClosedClasses.IsIrregularPast(_tokens.Span(i)) : false;
    }

    /// <summary>What joins two words of a core: a hyphen, a possessive, the point of an initial, "of", "and" between two capitals.</summary>
    private bool IsJoint(int i, int content)
    {
        ref readonly Token token = ref _tokens[i];
        return token.Kind switch
        {
            TokenKind.Clitic => token.Length == 2,
            TokenKind.Dash => !token.SpaceBefore && !_tokens[i + 1].SpaceBefore && token.First is '-' or '\u2010' or '\u2011',
            TokenKind.Point => token.Length == 1 && token.First == '.' && !token.SpaceBefore && !_tokens[i + 1].StartsSentence && _tokens[i - 1].IsCapital,
            TokenKind.Word => _tokens.IsLexeme(i, English.Of) && i > content + 1 && !(i > content + 2 && content > 0 && _tokens.Is(content, WordClass.Honorific) && !_tokens.Is(i - 1, WordClass.Role | WordClass.OrganisationNoun)) && _tokens[i - 1].IsCapital && _tokens[i + 1].IsCapital && !_tokens[i + 1].StartsSentence
                || _tokens.IsLexeme(i, English.And) && (_tokens[i - 1].IsCapital || _tokens[i - 1].Kind == TokenKind.Point && _tokens[i - 2].IsCapital) && _tokens[i + 1].IsCapital && !_tokens[i + 1].StartsSentence,
            _ => token.First == '&' && token.Length == 1,
        };
    }

    /// <summary>The token behind what modifies a core: (C-Bay), of the port, ", the director of the port", who …</summary>
    private int EndOfModifiers(int first, int next)
    {
        int end = next;
        bool named = _tokens[next - 1].IsCapital;
        for (int k = 0; k < MostModifiers; k++)
        {
            int before = end;
            if (_tokens.IsChar(end, '('))
                end = AfterParenthesis(end);
            else if (IsPhraseJoint(end) && (!named || _tokens.IsLexeme(end, English.Of) || end > next && _tokens[end - 1].IsCapital && _tokens[end + 1].IsCapital) && !IsCircumstance(end) && TryCore(end + 1, out int inner))
                end = inner;
            if (end == before)
                break;
        }

        return end;
    }

    private bool IsPhraseJoint(int i) =>
        _tokens.IsLexeme(i, English.Of) || _tokens.IsLexeme(i, English.For) || _tokens.IsLexeme(i, English.From) || _tokens.IsLexeme(i, English.In) || _tokens.IsLexeme(i, English.At) || _tokens.IsLexeme(i, English.With) || _tokens.IsLexeme(i, English.To);

    /// <summary>"in a statement", "at the time", "in May": how and when somebody spoke, not who.</summary>
    private bool IsCircumstance(int preposition)
    {
        int i = preposition + 1;
        while (i < preposition + 4 && (_tokens.Is(i, WordClass.Article | WordClass.Determiner) || _tokens[i].Kind == TokenKind.Word && _tokens[i + 1].Kind == TokenKind.Word && !_tokens.Is(i, WordClass.PhraseBreak)))
        {
            if (PersonWords.IsOccasion(_tokens.Span(i)))
                return true;
            i++;
        }

        return _tokens.Is(i, WordClass.Weekday | WordClass.Month) || _tokens[i].Kind == TokenKind.Number || PersonWords.IsOccasion(_tokens.Span(i));
    }

    private int AfterParenthesis(int open)
    {
        for (int i = open + 1; i < open + LongestModifier && !_tokens[i].StartsParagraph; i++)
        {
            if (_tokens.IsChar(i, ')'))
                return i + 1;
        }

        return open;
    }

    private int BeforeParenthesis(int close, int low)
    {
        for (int i = close - 1; i > low && i > close - LongestModifier; i--)
        {
            if (_tokens.IsChar(i, '('))
                return i - 1;
        }

        return close;
    }

    /// <summary>"one official who relayed the exchange": the noun before a relative clause with no comma.</summary>
    private bool TryRelativeBefore(int first, int low, out int antecedent)
    {
        antecedent = -1;
        for (int i = first - 1; i > low && i > first - 8; i--)
        {
            if (_tokens[i].Kind is not (TokenKind.Word or TokenKind.Clitic or TokenKind.Dash) || _tokens.IsLexeme(i, English.That) || _tokens.IsLexeme(i, English.Which) || _tokens.Is(i, WordClass.Conjunction) && !_tokens.Is(i, WordClass.Preposition))
                return false;
            if (!_tokens.IsLexeme(i, English.Who))
                continue;
            antecedent = i - 1;
            return _tokens[antecedent].Kind == TokenKind.Word;
        }

        return false;
    }

    private bool IsVerbLike(int i) => !_tokens[i].IsCapital && (_tokens.Is(i, WordClass.CommonVerb | WordClass.ReportingVerb | WordClass.SpeechVerb | WordClass.Auxiliary) && !_tokens.Is(i, WordClass.Role | WordClass.OrganisationNoun));
}

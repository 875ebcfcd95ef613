using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Quotes.Marks;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// Tells a word or two that somebody used from words the author only keeps at a distance, by what stands before the mark
/// where no reporting clause was found: a noun for words ("the slogan is “…”"), a naming verb with its object ("dubs her
/// “…”"), "as a “…”", a verb that is itself quoted ("would “…” the port"). Looks at a bounded number of tokens.
/// </summary>
internal sealed class QuotedWordsReader
{
    private const int LongestObject = 6;
    private const int LongestPhrase = 3;

    private readonly TokenList _tokens;

    public QuotedWordsReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Whether the words are quoted though each has a capital, as a slogan, a placard and a nickname may.</summary>
    public bool IsNamed(in MarkPair pair, int sentence)
    {
        int before = pair.Open - 1;
        if (before < sentence)
            return false;
        if (ReportingVerbs.IsShowing(_tokens.Span(before)) || ReportingVerbs.IsNicknaming(_tokens.Span(before)) || IsWordNounBefore(before))
            return true;
        return IsVerbWithObject(before, sentence) || IsAsKind(pair, before) && !StartsLower(pair) && _tokens.Is(before, WordClass.Article);
    }

    /// <summary>Whether the words, in lower case, are somebody's own.</summary>
    public bool IsQuoted(in MarkPair pair, int sentence)
    {
        int before = pair.Open - 1;
        if (before < sentence)
            return false;
        if (ReportingVerbs.IsWordNoun(_tokens.Span(before)) || IsWordNounBefore(before) || EndsItsSentence(pair, before))
            return true;
        if (!StartsLower(pair))
            return false;
        return IsPredicate(before) || IsAsKind(pair, before) || IsNounOfSpeech(before) || IsObjectOfVerb(before);
    }

    private bool StartsLower(in MarkPair pair) => _tokens[pair.First].Kind == TokenKind.Word && !_tokens[pair.First].IsCapital;

    /// <summary>"The slogan is “…”", "the word, “…”", "calls of “…”".</summary>
    private bool IsWordNounBefore(int before)
    {
        if (_tokens.IsChar(before, ',') || ClosedClasses.IsFormOfBe(_tokens.Span(before)))
            return ReportingVerbs.IsWordNoun(_tokens.Span(before - 1));
        return (_tokens.IsLexeme(before, English.Of) || _tokens.IsLexeme(before, English.To)) && ReportingVerbs.IsShoutNoun(_tokens.Span(before - 1));
    }

    /// <summary>"One word was on every banner – “…”.": behind a dash, at the sentence's end.</summary>
    private bool EndsItsSentence(in MarkPair pair, int before)
    {
        int next = pair.Next;
        if (_tokens[next].Kind == TokenKind.Point)
            next++;
        else if (_tokens[pair.Close - 1].Kind != TokenKind.Point)
            return false;
        return _tokens[before].Kind == TokenKind.Dash && !_tokens[before].StartsParagraph && _tokens[next].StartsSentence;
    }

    /// <summary>"Dubs the mayor “…”", "called it a “…”": a verb that says what something is taken for, with its object behind it.</summary>
    private bool IsVerbWithObject(int before, int sentence)
    {
        int low = Math.Max(sentence, before - LongestObject);
        for (int i = before; i >= low; i--)
        {
            if (ReportingVerbs.IsComparing(_tokens.Span(i)))
                return i < before;
            if (_tokens[i].Kind is TokenKind.Point or TokenKind.Mark or TokenKind.Dash || _tokens[i].First is ',' or ';' or ':' or '(' or ')')
                return false;
            if (_tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary) && !_tokens.IsLexeme(i, English.As))
                return false;
        }

        return false;
    }

    /// <summary>"As a “…”", "as part of the old “…”", "known as “…”"; never "such as “…”".</summary>
    private bool IsAsKind(in MarkPair pair, int before)
    {
        int i = before;
        int low = before - LongestPhrase;
        while (i > low && _tokens[i].Kind == TokenKind.Word && !_tokens[i].IsCapital && !_tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun))
            i--;
        return _tokens.IsLexeme(i, English.As) && !_tokens.IsInLowerCase(i - 1, English.Such) && !_tokens.IsLexeme(pair.Next, English.As);
    }

    /// <summary>"Would “…”", but not "must “…”", which is the author's own demand; "wants to “…”", "was “…”", "has never “…”": the verb or what it says of its subject is quoted.</summary>
    private bool IsPredicate(int before)
    {
        if (_tokens.Is(before, WordClass.Adverb))
            before--;
        return _tokens.Is(before, WordClass.Auxiliary) && !ClosedClasses.IsObliging(_tokens.Span(before)) || _tokens.IsLexeme(before, English.To) || _tokens[before].Kind == TokenKind.Clitic && _tokens.Text[_tokens[before].End - 1] == 't';
    }

    /// <summary>"The promise of “…”", "her claim that the “…”".</summary>
    private bool IsNounOfSpeech(int before)
    {
        int i = before;
        if (_tokens.Is(i, WordClass.Article | WordClass.Determiner))
            i--;
        if (!_tokens.Is(i, WordClass.Preposition) && !_tokens.IsLexeme(i, English.That))
            return false;
        return _tokens.Is(i - 1, WordClass.ReportNoun) || ReportingVerbs.IsAimNoun(_tokens.Span(i - 1));
    }

    /// <summary>"Denounced the “…”": the object of a verb of speech.</summary>
    private bool IsObjectOfVerb(int before)
    {
        int i = before;
        if (_tokens.Is(i, WordClass.Article | WordClass.Determiner))
            i--;
        return _tokens[i].Kind == TokenKind.Word && !_tokens[i].IsCapital && _tokens.Is(i, WordClass.ReportingVerb | WordClass.SpeechVerb) && !_tokens.Is(i, WordClass.NounLikeReport);
    }
}

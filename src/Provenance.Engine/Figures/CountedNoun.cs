using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>
/// Finds what is counted: the noun phrase after a numeral. Its head is the last of the first run of plurals before a
/// word that no noun phrase holds; without a part-of-speech model, a singular head is trusted only after "one".
/// </summary>
internal static class CountedNoun
{
    private const int LongestPhrase = 10;

    /// <summary>Finds the phrase that begins at a token.</summary>
    /// <param name="tokens">The text's tokens.</param>
    /// <param name="i">The token after the numeral.</param>
    /// <param name="singular">Whether the numeral is one, so that the head may be a singular.</param>
    /// <param name="first">The phrase's first token.</param>
    /// <param name="end">The token after its head.</param>
    public static bool TryFind(TokenList tokens, int i, bool singular, out int first, out int end)
    {
        first = i;
        end = i;
        // "2 doubles the flow", "(1 indicates …)": what a number does or stands for is no noun.
        if (IsVerbOfNumber(tokens, i))
            return false;
        while (IsQuantifier(tokens, first) && first < i + 3)
            first++;
        int head = -1;
        int word = first;
        int last = -1;
        while (word < first + LongestPhrase)
        {
            ref readonly Token token = ref tokens[word];
            if (token.StartsSentence || token.Kind == TokenKind.Clitic || (token.Flags & TokenFlags.ColumnGap) != 0 && word > first)
                break;
            if (token.Kind == TokenKind.Dash && !token.SpaceBefore && !tokens[word + 1].SpaceBefore && word > first && (tokens.IsWord(word + 1) || tokens[word + 1].Kind == TokenKind.Number))
            {
                word++;
                continue;
            }

            if (token.Kind == TokenKind.Number && word > first && tokens[word - 1].Kind == TokenKind.Dash)
            {
                word++;
                continue;
            }

            // "digital and physical sales": adjectives are joined before the head.
            if (head < 0 && word > first && tokens.IsLexeme(word, English.And) && LeadsToPlural(tokens, word + 1))
            {
                word++;
                continue;
            }

            if (token.Kind != TokenKind.Word || tokens.Is(word, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner))
                break;
            bool compound = word > first && tokens[word - 1].Kind == TokenKind.Dash;
            // "nine two-way radios", but not "nine two".
            if (tokens.Is(word, WordClass.Cardinal) && !compound && tokens[word + 1].Kind != TokenKind.Dash)
                break;
            if (word > first && !compound && tokens.Is(word, WordClass.CommonVerb | WordClass.ReportingVerb | WordClass.Adverb | WordClass.Weekday | WordClass.Month) && !IsModifier(tokens, word))
                break;
            if (word == first && tokens.Is(word, WordClass.Adverb | WordClass.Weekday | WordClass.Month))
                break;
            bool plural = IsPlural(tokens, word);
            if (head >= 0 && !plural)
            {
                // "member countries meet": the run of plurals is over; what follows a plural head is its verb.
                break;
            }

            if (plural)
                head = word;
            last = word;
            word++;
        }

        if (head < 0 && singular)
            head = last;
        if (head < 0)
            return false;
        end = head + 1;
        return true;
    }

    /// <summary>Whether a form in s behind a number is its verb: a verb of meaning, or a word with an article behind it where the number begins its clause.</summary>
    private static bool IsVerbOfNumber(TokenList tokens, int i)
    {
        if (!tokens.IsWord(i) || tokens[i].StartsSentence || tokens[i].IsCapital || tokens[i].Kind != TokenKind.Word || !tokens[i].SpaceBefore)
            return false;
        if (tokens[i + 1].Kind == TokenKind.Clitic && tokens.EndsWith(i + 1, "t"))
            return true;
        if (tokens.Text[tokens[i].End - 1] != 's' || tokens[i - 1].Kind != TokenKind.Number)
            return false;
        // "Heron 9.2 ends": no noun is counted by the number of a release.
        if (tokens.Span(i - 1).IndexOf('.') > 0 && tokens[i - 2].Kind == TokenKind.Word && tokens[i - 2].IsCapital && !tokens[i - 2].IsAllCapitals && tokens[i - 2].Lexeme == 0 && tokens[i - 1].SpaceBefore && !tokens[i - 1].StartsSentence && tokens.Is(i, WordClass.CommonVerb | WordClass.ReportingVerb))
            return true;
        // "Plot 2 holds 88 trees": the number tells the noun before it from others of its sort.
        if (tokens[i - 1].Length <= 3 && tokens[i - 1].SpaceBefore && !tokens[i - 1].StartsSentence && tokens[i - 2].Kind == TokenKind.Word && (tokens.Is(i - 2, WordClass.Enumerator) || NumberedWords.IsSort(tokens.Span(i - 2))) && tokens.Is(i, WordClass.CommonVerb | WordClass.ReportingVerb))
            return true;
        bool one = tokens[i - 1].First is '0' or '1' && tokens[i - 1].Length == 1;
        bool behind = tokens.Is(i + 1, WordClass.Article | WordClass.Determiner | WordClass.Pronoun) || tokens.IsLexeme(i + 1, English.How);
        if (NumberedWords.IsReadingVerb(tokens.Span(i)))
            return !(tokens[i + 1].Kind == TokenKind.Word && tokens.Is(i + 1, WordClass.CommonVerb | WordClass.Auxiliary | WordClass.ReportingVerb));
        bool opens = tokens[i - 1].StartsSentence || tokens[i - 2].First is '(' or ',' or ':' || tokens.IsLexeme(i - 2, English.And);
        return one && tokens[i - 1].Length == 1 && (behind || tokens.Is(i, WordClass.ReportingVerb | WordClass.CommonVerb)) || opens && behind && tokens.Is(i, WordClass.ReportingVerb);
    }

    private static bool LeadsToPlural(TokenList tokens, int i)
    {
        for (int k = i; k < i + 3; k++)
        {
            if (!tokens.IsWord(k) || tokens[k].StartsSentence || tokens.Is(k, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.CommonVerb | WordClass.Cardinal))
                return false;
            if (k > i && IsPlural(tokens, k))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word looks like a plural noun.</summary>
    public static bool IsPlural(TokenList tokens, int i)
    {
        if (!tokens.IsWord(i))
            return false;
        if (tokens.Is(i, WordClass.IrregularPlural))
            return true;
        ref readonly Token token = ref tokens[i];
        string text = tokens.Text;
        if (token.Length < 4 || text[token.End - 1] != 's')
            return false;
        return text[token.End - 2] is not ('s' or 'u' or 'i' or '.') && !tokens.Is(i, WordClass.Adverb | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Preposition);
    }

    /// <summary>The unit of a counted noun: its words in lower case with the head in the singular, in braces.</summary>
    public static string UnitOf(TokenList tokens, int first, int end)
    {
        string head = Singular(tokens.Word(end - 1));
        if (end - 1 <= first)
            return "{" + head + "}";
        string gap = tokens[end - 2].End == tokens[end - 1].Start ? "" : " ";
        return "{" + Clean(tokens.Span(first, end - 1).ToString()) + gap + head + "}";
    }

    /// <summary>The singular of an English plural in lower case.</summary>
    public static string Singular(string word)
    {
        string w = word.ToLowerInvariant();
        if (w.EndsWith("men", StringComparison.Ordinal) && w.Length > 3 || w == "men")
            return w.Substring(0, w.Length - 2) + "an";
        if (w.Length < 4 || w[w.Length - 1] != 's' || w.EndsWith("ss", StringComparison.Ordinal) || w.EndsWith("us", StringComparison.Ordinal) || w.EndsWith("is", StringComparison.Ordinal) || w == "series" || w == "species")
            return w == "children" ? "child" : w;
        if (w.EndsWith("ies", StringComparison.Ordinal))
            return w.Length > 4 ? w.Substring(0, w.Length - 3) + "y" : w.Substring(0, w.Length - 1);
        if (w.EndsWith("sses", StringComparison.Ordinal) || w.EndsWith("xes", StringComparison.Ordinal) || w.EndsWith("ches", StringComparison.Ordinal) && !IsOfAche(w) || w.EndsWith("shes", StringComparison.Ordinal) || w.EndsWith("zzes", StringComparison.Ordinal)
            || w.EndsWith("uses", StringComparison.Ordinal) && w.Length > 6 && w[w.Length - 5] is 'r' or 'n' or 't' or 'p')
            return w.Substring(0, w.Length - 2);
        return w.Substring(0, w.Length - 1);
    }

    /// <summary>headaches, caches, gouaches: of words that end with an e themselves; beaches and coaches are of others.</summary>
    private static bool IsOfAche(string plural) => plural.Length > 5 && plural.EndsWith("aches", StringComparison.Ordinal) && plural[plural.Length - 6] is not ('e' or 'o' or 'r');

    private static string Clean(string phrase)
    {
        foreach (char c in phrase)
        {
            if (CharClasses.Of(c) is CharClass.LineBreak or CharClass.Ignorable || c is '{' or '}' || c != ' ' && char.IsWhiteSpace(c))
                return string.Join(" ", phrase.Replace('{', ' ').Replace('}', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        }

        return phrase.ToLowerInvariant();
    }

    private static bool IsQuantifier(TokenList tokens, int i)
    {
        if (!tokens.IsWord(i))
            return false;
        ReadOnlySpan<char> word = tokens.Span(i);
        foreach (string quantifier in Quantifiers)
        {
            if (word.Equals(quantifier.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>A participle between numeral and noun modifies it: "estimated 300 registered voters".</summary>
    private static bool IsModifier(TokenList tokens, int i) => !IsPlural(tokens, i) && IsPlural(tokens, i + 1) && !tokens.Is(i + 1, WordClass.PhraseBreak | WordClass.CommonVerb);

    private static readonly string[] Quantifiers = PluralWords.Quantifiers.Split(' ');
}

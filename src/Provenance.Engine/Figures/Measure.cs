using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Which way a change goes that a figure measures.</summary>
internal enum Change : byte
{
    None,
    Increase,
    Decrease,
}

/// <summary>What a figure measures: a noun phrase of the document, and the change of it where a change is measured.</summary>
/// <param name="Phrase">Where the noun phrase stands.</param>
/// <param name="Change">Which way it changes.</param>
/// <param name="IsVerb">Whether the phrase begins with a verb, of which no name is made: "was expected to save £210 million".</param>
internal readonly record struct Measure(TextSpan Phrase, Change Change = Change.None, bool IsVerb = false)
{
    /// <summary>The words, white space folded: "increase in air defences"; null when nothing was found.</summary>
    public string? TextIn(string text)
    {
        if (Phrase.IsEmpty)
            return null;
        ReadOnlySpan<char> span = text.AsSpan(Phrase.Start, Phrase.Length);
        string phrase = IsClean(span) ? span.ToString() : Clean(span);
        return Change switch
        {
            Change.Increase => "increase in " + phrase,
            Change.Decrease => "decrease in " + phrase,
            _ => phrase,
        };
    }

    /// <summary>White space folded, marks of quotation and emphasis dropped.</summary>
    private static string Clean(ReadOnlySpan<char> span)
    {
        var text = new System.Text.StringBuilder(span.Length);
        foreach (char c in span)
        {
            CharClass kind = CharClasses.Of(c);
            if (kind is CharClass.Space or CharClass.LineBreak)
            {
                if (text.Length > 0 && text[text.Length - 1] != ' ')
                    text.Append(' ');
            }
            else if (kind is not (CharClass.Quote or CharClass.Ignorable) && c != '*')
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    private static bool IsClean(ReadOnlySpan<char> span)
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (span[i] == ' ' ? i + 1 < span.Length && span[i + 1] == ' ' : CharClasses.Of(span[i]) is CharClass.Space or CharClass.LineBreak or CharClass.Ignorable or CharClass.Quote || span[i] == '*')
                return false;
        }

        return true;
    }
}

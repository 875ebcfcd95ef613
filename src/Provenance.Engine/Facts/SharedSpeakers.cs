using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Facts;

/// <summary>
/// Who "the mayor" or nobody in one text is by another that quotes the same words: the only person, else the only body, whom the citations of one quotation
/// name in full. Where they name two, nobody.
/// </summary>
internal static class SharedSpeakers
{
    /// <summary>The names, by quotation; of quotations whose document tells as much itself nothing.</summary>
    public static Dictionary<QuoteCitation, string> Find(IReadOnlyList<Fact> facts, IReadOnlyList<QuoteCitation> quotes)
    {
        var names = new Dictionary<QuoteCitation, string>();
        foreach (Fact fact in facts)
        {
            if (!fact.IsFigure && fact.Citations.Count > 1)
                Find(fact.Citations, names);
        }

        foreach (QuoteCitation quote in quotes)
        {
            if (quote.PartOf is not { } whole)
                continue;
            string? name = names.TryGetValue(whole, out string? shared) ? shared : whole.Speaker;
            if (IsWholeName(name, out _) && MayBe(quote, name!))
                names[quote] = name!;
        }

        return names;
    }

    private static void Find(IReadOnlyList<SourceCitation> citations, Dictionary<QuoteCitation, string> names)
    {
        string? person = null, body = null;
        bool persons = false, bodies = false;
        foreach (SourceCitation citation in citations)
        {
            if (!IsWholeName(citation.Speaker, out bool isBody))
                continue;
            if (isBody)
                bodies |= !Take(ref body, citation.Speaker!);
            else
                persons |= !Take(ref person, citation.Speaker!);
        }

        // "Dale Park" is the body "Upper Dale Park Authority", not somebody.
        if (person != null && body != null && Holds(body, person))
            person = null;
        string? name = persons ? null : person ?? (bodies ? null : body);
        if (name == null)
            return;
        foreach (SourceCitation citation in citations)
        {
            if (citation is QuoteCitation quote && MayBe(quote, name))
                names[quote] = name;
        }
    }

    /// <summary>Keeps the fuller of two names that end alike or of which one holds the other; false for two others.</summary>
    private static bool Take(ref string? held, string name)
    {
        if (held != null && !string.Equals(LastWord(held), LastWord(name), StringComparison.OrdinalIgnoreCase) && !Holds(held, name) && !Holds(name, held))
            return false;
        if (held == null || name.Length > held.Length)
            held = name;
        return true;
    }

    /// <summary>Whether a name has all words of another in it, side by side: "Upper Dale Park Authority" has "Dale Park".</summary>
    private static bool Holds(string longer, string shorter) =>
        longer.Length > shorter.Length && (" " + longer + " ").IndexOf(" " + shorter + " ", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether whom a text tells by less than a whole name may be who bears one: nobody, "the mayor", "the Mayor", "Jane" of Jane Doe.</summary>
    private static bool MayBe(QuoteCitation quote, string name)
    {
        if (quote.Speaker is not { } speaker)
            return !quote.IsSharedName;
        if (IsWholeName(speaker, out _))
            return Holds(name, speaker);
        string last = LastWord(speaker);
        if (last.Length > 0 && char.IsLower(last[0]))
            return true;
        if (name.Split(' ').Contains(last, StringComparer.OrdinalIgnoreCase))
            return true;
        return quote.SpeakerText is { } told && (told.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || told.StartsWith("our ", StringComparison.OrdinalIgnoreCase)) || SpeakerNames.IsRole(last);
    }

    private static string LastWord(string name) => name.Substring(name.LastIndexOf(' ') + 1);

    /// <summary>Whether a speaker is told by two words in capitals and more, no title and no description.</summary>
    private static bool IsWholeName(string? speaker, out bool isBody)
    {
        isBody = false;
        if (speaker == null || speaker.IndexOf(' ') < 0)
            return false;
        int names = SpeakerNames.Of(speaker).Count;
        if (names == 0)
            (isBody, names) = (true, SpeakerNames.CapitalsOf(speaker));
        return names > 1 && !speaker.Split(' ').Any(word => word.Length > 3 && char.IsLower(word[0]));
    }
}

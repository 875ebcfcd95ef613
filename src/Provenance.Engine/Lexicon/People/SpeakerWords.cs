using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon.People;

/// <summary>Nouns that can be the subject of a verb of saying: persons, bodies and documents; not the things that only stand before such a verb.</summary>
internal static class SpeakerWords
{
    private static readonly WordSet Documents = new(
        "act ad ads advert advertisement column editorial headline headlines op-ed piece story advice advisory affidavit agreement analysis announcement annex application appendix article assessment audit bill booklet briefing brochure bulletin bylaw charter circular clause code complaint contract data datasheet decision declaration decree directive document documentation draft email e-mail entry " +
        "estimate estimates evaluation evidence faq filing finding findings footnote forecast guidance guide guideline guidelines handbook indictment inscription judgment judgement law lawsuit leaflet letter licence license log manifesto manual memo memorandum message minutes motion note notes notice order page paper papers petition plan plaque policy poll polls " +
        "post poster press prospectus readme record records register regulation regulations release report reports research resolution review ruling script section sign specification standard statement statistics statute study studies submission summary survey surveys table testimony text transcript treaty verdict warrant website");

    /// <summary>Whether a noun stands for something written, which says what is in it.</summary>
    public static bool IsDocument(ReadOnlySpan<char> noun) => noun.Length >= 2 && Documents.Contains(noun);

    // Those that no ending tells.
    private static readonly WordSet Persons = new(
        "actress adults agent agents anybody audience audiences aunt aunts chairs child children clergy clerk clerks cook cooks counterpart cousin cousins crew crowd dad everyone families family fans folk guard guards guest guests guide heir hero " +
        "host hostess hosts husband husbands inquiry jury kids landlord landlords locals lot maid majority men midwife minority mom mum nun nuns one others panel parent parents party people person persons pilots police pupil pupils relative " +
        "relatives residents rest schoolboy schoolgirl section smith son sons source sources spouse staff students surrogate surrogates team teams twins uncle uncles union unions vet vets wife wives");

    // What ends as persons do and is a thing.
    private static readonly WordSet Things = new(
        "answer banner barrier border butter calendar chapter cluster colour color computer container corner cover counter cylinder diameter door factor filter finger floor flower folder freezer fever gutter hammer harbour humor humour indicator labor labour ladder layer lever litter locker marker matter meter metre monitor monster motor mirror number odor order other paper parameter " +
        "patter pepper powder power printer processor quarter register river roller rubber rumour rumor sector semester sensor shoulder shower silver slider soccer spider summer supper tenor terror thermometer timber tower trailer transformer vapour water weather whether winter wonder");

    /// <summary>Whether a noun in lower case stands for a person or for several, by the tables or by the way such nouns end.</summary>
    public static bool IsPerson(ReadOnlySpan<char> noun)
    {
        if (noun.Length < 3 || Things.Contains(noun))
            return false;
        if (Persons.Contains(noun))
            return true;
        ReadOnlySpan<char> stem = noun[noun.Length - 1] == 's' && noun.Length > 4 && noun[noun.Length - 2] != 's' ? noun.Slice(0, noun.Length - 1) : noun;
        return stem.Length >= 5 && !Things.Contains(stem) && (Ends(stem, "er") || Ends(stem, "or") || Ends(stem, "ist") || Ends(stem, "ian") || Ends(stem, "man") || Ends(stem, "men") || Ends(stem, "ee") || Ends(stem, "eer") || Ends(stem, "ant") || Ends(stem, "crat") || Ends(stem, "mate") || Ends(stem, "folk"));
    }

    private static bool Ends(ReadOnlySpan<char> noun, string ending) => noun.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet StatingVerbs = new("finds found reckoned reckons specified specifies stipulated stipulates");

    /// <summary>Whether a verb says how much, though it introduces no words: the survey found, the act stipulates.</summary>
    public static bool IsStating(ReadOnlySpan<char> verb) => verb.Length >= 5 && StatingVerbs.Contains(verb);
}

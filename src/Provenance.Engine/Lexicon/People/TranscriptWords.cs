using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon.People;

/// <summary>Words that stand before a colon at the head of a line and name no speaker.</summary>
internal static class TranscriptWords
{
    /// <summary>Labels of notes, of fields and of lists.</summary>
    public const string Labels =
        "abstract action address advantages advice agenda aim alert also and answer answers article artist attachment attachments audio author background bcc because before benefit benefits best bonus book bottom breaking but by byline caption category caveat caveats cause causes cc challenge class " +
        "color colour comment comments company conclusion con cons contact context copyright correction corrections cost costs country cover credit credits danger date dates day deadline default definition department description details detail developing director disadvantages disclaimer disclosure " +
        "dosage drawback drawbacks duration editor effect email end error event example examples exclusive exit explanation expected fact facts false fax feature features fiction figure file film final finally first fix fixed flag focus followup footnote for format forecast from goal goals headline high hint home hours how however id " +
        "idea image images impact important in index info information ingredients input instructions is issue item items job key keywords kind label language latest lead legend length lesson level lie license licence limitation limitations link links list live location logline looking loser losers low map media medium memo message method more motto name namely names " +
        "new news next no not notable note notes notice number objective opinion option options order organiser organizer output outcome overview owner page parameter parameters part parts path phone photo photograph photographs photos picture pictures place plot point points price prices priority problem problems procedure product profile pro pros purpose query question questions " +
        "quote quotes rating read reason reasons recap recipe recommendation reference references related remark reminder requirements resource resources result results returns review risk role rule rules rumor rumour runtime schedule score scores see serves severity signed since size slogan so solution solutions source sources spoiler start state status step steps story street subject sum summary symptom symptoms " +
        "table tag tags takeaway takeaways target tel telephone text the then theme theory therefore these thesis this throws tickets time times tip tips title to today todo tomorrow topic topics total truth true type update updated updates url usage use user value venue verdict version vertical video videos view voice votes warning weather web website what when where which who why winner winners with work year years yes yesterday";

    private static readonly WordSet LabelSet = new(Labels);

    /// <summary>Whether a word before a colon is a label, not somebody's name.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) => LabelSet.Contains(word);

    private static readonly WordSet Closings = new("cordially faithfully regards respectfully sincerely truly wishes yours");

    /// <summary>Whether a word closes a letter before its writer's name.</summary>
    public static bool IsClosing(ReadOnlySpan<char> word) => Closings.Contains(word);
}

using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon.People;

/// <summary>
/// Given names that are frequent in English-speaking countries and are borne by one gender almost only;
/// names of both (Alex, Jordan, Leslie; Andrea, Jean) are left out. They tell whom "he" and "she" can mean.
/// </summary>
internal static class GivenNames
{
    public const string Female =
        "abigail agnes alice alicia alison amanda amber amy angela anita ann anna anne annie barbara beatrice betty brenda carla carmen carol caroline carolyn catherine cecilia charlotte cheryl christina christine cindy claire clara cynthia deborah debra denise diana diane donna dorothy " +
        "edith eileen elaine eleanor elena elizabeth ellen emily emma erica esther eva evelyn fiona florence frances gina gloria grace hannah heather helen hilda irene isabel jacqueline jane janet janice jennifer jessica joan joanna joyce juanita judith judy julia julie karen katherine kathleen kathryn katie " +
        "kristen kristin laura lauren lena lillian linda lisa lois lorraine louise lucy lydia margaret maria marie marilyn marjorie martha mary maureen megan melanie melissa michelle mildred monica nancy naomi natalie nicole nina norma olivia pamela patricia paula peggy phyllis priscilla rachel rebecca rita rosa rose ruth " +
        "sally samantha sandra sara sarah sharon sheila shirley sophia sophie stephanie susan suzanne sylvia tammy tanya teresa theresa tina vanessa vera veronica victoria virginia vivian wanda wendy yvonne";

    public const string Male =
        "aaron adam alan albert alexander alfred allan allen andrew anthony antonio arnold arthur barry benjamin bernard bill bob brad bradley brandon brian bruce carl carlos charles chris christopher clarence craig daniel david dennis derek don donald douglas duncan earl eddie edgar edward edwin eric ernest eugene " +
        "francisco frank fred frederick gary george gerald gilbert glenn gordon graham greg gregory harold harry harvey hector henry herbert howard hugh ian jack jacob james jason jeff jeffrey jeremy jerome jerry jesus jim jimmy joe joel john jonathan jorge jose joseph joshua juan karl keith kenneth kevin larry lawrence leo leonard leroy " +
        "louis luis manuel marc marcus mario mark martin marvin matthew maurice melvin michael miguel mike nathan neil nicholas norman omar oscar patrick paul pedro peter philip phillip ralph raymond ricardo richard rick robert rodney roger roland ronald roy russell samuel scott sean simon stanley stephen steve steven stuart " +
        "theodore thomas timothy todd tom tony travis victor vincent walter warren wayne william zachary";

    private static readonly WordSet FemaleNames = new(Female);
    private static readonly WordSet MaleNames = new(Male);

    /// <summary>Whose name it is; unknown for a name that the tables lack.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> name) =>
        FemaleNames.Contains(name) ? Gender.Female : MaleNames.Contains(name) ? Gender.Male : Gender.Unknown;

    private static readonly WordSet AlsoWords = new("may will");

    /// <summary>Whether a given name is a small word of the language too.</summary>
    public static bool IsAlsoWord(ReadOnlySpan<char> name) => AlsoWords.Contains(name);

    /// <summary>Short forms of given names, with the full form: two forms of one name do not make two persons.</summary>
    public static readonly (string Short, string Full)[] ShortNames =
    [
        ("abe", "abraham"), ("al", "albert"), ("alex", "alexander"), ("andy", "andrew"), ("ben", "benjamin"), ("bernie", "bernard"), ("bill", "william"), ("bob", "robert"), ("bobby", "robert"), ("charlie", "charles"), ("chris", "christopher"), ("chuck", "charles"),
        ("dan", "daniel"), ("danny", "daniel"), ("dave", "david"), ("debbie", "deborah"), ("dick", "richard"), ("don", "donald"), ("ed", "edward"), ("fred", "frederick"), ("greg", "gregory"), ("jack", "john"), ("jeff", "jeffrey"), ("jim", "james"), ("jimmy", "james"), ("joe", "joseph"), ("jon", "jonathan"), ("josh", "joshua"),
        ("kate", "katherine"), ("ken", "kenneth"), ("larry", "lawrence"), ("liz", "elizabeth"), ("matt", "matthew"), ("mike", "michael"), ("mitch", "mitchell"), ("nick", "nicholas"), ("pat", "patrick"), ("pete", "peter"), ("phil", "philip"), ("ray", "raymond"), ("rick", "richard"), ("rob", "robert"), ("ron", "ronald"), ("sam", "samuel"), ("steve", "stephen"), ("sue", "susan"),
        ("ted", "edward"), ("tim", "timothy"), ("tom", "thomas"), ("tony", "anthony"), ("vince", "vincent"), ("will", "william"),
    ];

    /// <summary>Whether two given names are forms of one: equal, an initial of the other, short and full, alike in their first letters.</summary>
    public static bool AreOneName(string first, string second)
    {
        if (string.Equals(first, second, StringComparison.OrdinalIgnoreCase))
            return true;
        if (first.Length == 1 || second.Length == 1)
            return first.Length > 0 && second.Length > 0 && first[0] == second[0];
        // Sandra and Sandy, Christoph and Christophe.
        if (first.Length > 3 && second.Length > 3 && string.Compare(first, 0, second, 0, 3, StringComparison.OrdinalIgnoreCase) == 0)
            return true;
        return FullForm(first).Equals(FullForm(second), StringComparison.OrdinalIgnoreCase);
    }

    private static string FullForm(string name)
    {
        foreach ((string shortName, string full) in ShortNames)
        {
            if (name.Equals(shortName, StringComparison.OrdinalIgnoreCase))
                return full;
        }

        return name;
    }
}

using Provenance.Engine.Lexicon.People;

namespace Provenance.Engine.Quotes;

/// <summary>Tells apart the persons of one last name: by given name, generation, title and gender.</summary>
internal static class Namesakes
{
    /// <summary>The bearer of a last name whom a fuller name means; null for somebody new.</summary>
    public static Person? Find(Person? first, string name, string given)
    {
        for (Person? person = first; person != null; person = person.Namesake)
        {
            if (person.GivenName.Length == 0 || EndsWithName(person.Name, name) || EndsWithName(name, person.Name) || IsSame(person, name, given))
                return person;
        }

        return null;
    }

    /// <summary>Takes over a fuller form of a name: with a middle name, not with a word that describes its bearer.</summary>
    public static void Learn(Person person, string name, string given, int number)
    {
        bool describes = EndsWithName(name, person.Name) && person.GivenName.Length > 0;
        if (describes || !EndsWithName(person.Name, name) && name.Length <= person.Name.Length)
            return;
        if (person.GivenName.Length == 0)
            person.FirstMention = number;
        person.Name = name;
        person.GivenName = given;
        Gender gender = GivenNames.GenderOf(given.AsSpan());
        if (person.Gender == Gender.Unknown)
            person.Gender = gender;
        person.IsHuman |= gender != Gender.Unknown;
    }

    /// <summary>Whether a person can be meant by a bare last name: named before it, and of the gender that the title before it tells.</summary>
    public static bool MayMean(Person person, int number, Gender gender) =>
        person.FirstMention <= number && (gender == Gender.Unknown || person.Gender == Gender.Unknown || person.Gender == gender);

    private static bool EndsWithName(string longer, string shorter) =>
        longer.Length > shorter.Length && longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase) && longer[longer.Length - shorter.Length - 1] == ' ' && shorter.IndexOf(' ') > 0;

    /// <summary>One given name and one generation: Donald Roe Jr. is not Donald Roe.</summary>
    private static bool IsSame(Person person, string name, string given) =>
        GivenNames.AreOneName(person.GivenName, given) && (HasGeneration(person.Name, person.LastName) || !HasGeneration(name, person.LastName));

    private static bool HasGeneration(string name, string lastName) => !name.EndsWith(lastName, StringComparison.OrdinalIgnoreCase);
}

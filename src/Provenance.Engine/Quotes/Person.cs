using Provenance.Engine.Lexicon.People;

namespace Provenance.Engine.Quotes;

/// <summary>Somebody, or some body, that a document names.</summary>
internal sealed class Person
{
    public Person(string name, string givenName, string lastName)
    {
        Name = name;
        GivenName = givenName;
        LastName = lastName;
        Gender = GivenNames.GenderOf(givenName.AsSpan());
        IsHuman = Gender != Gender.Unknown;
    }

    /// <summary>The fullest name that the document gives.</summary>
    public string Name { get; set; }

    /// <summary>The first word of the fullest name; empty where the document gives the last name alone.</summary>
    public string GivenName { get; set; }

    /// <summary>The last word of the name, by which later mentions are matched.</summary>
    public string LastName { get; }

    /// <summary>Another bearer of the last name, or null.</summary>
    public Person? Namesake { get; set; }

    /// <summary>The number of the mention that gives the name first.</summary>
    public int FirstMention { get; set; }

    /// <summary>The number of the last mention read so far; -1 for none.</summary>
    public int LastMention { get; set; } = -1;

    /// <summary>Whether the bare last name has stood for this person.</summary>
    public bool HasBareName { get; set; }

    /// <summary>Words of the titles and roles that stand before the name or beside it, in lower case.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What titles and the given name tell.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether a title, a role or a reporting verb has shown it to be somebody who speaks: a person or a body.</summary>
    public bool IsPerson { get; set; }

    /// <summary>Whether a title, a role or a full name has shown it to be a human being, whom "he" and "she" can mean.</summary>
    public bool IsHuman { get; set; }

    /// <summary>Whether the document stands in, at or near what bears the name, or gives it as what somebody is of: a place or a firm.</summary>
    public bool IsElsewhere { get; set; }

    /// <summary>Whether a word of the name is what a body is called by, or a longer name begins with it.</summary>
    public bool IsBody { get; set; }
}

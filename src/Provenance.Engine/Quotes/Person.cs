namespace Provenance.Engine.Quotes;

/// <summary>Somebody, or some body, that a document names.</summary>
internal sealed class Person
{
    public Person(string name, string lastName)
    {
        Name = name;
        LastName = lastName;
    }

    /// <summary>The fullest name that the document gives.</summary>
    public string Name { get; set; }

    /// <summary>The last word of the name, by which later mentions are matched.</summary>
    public string LastName { get; }

    /// <summary>Words of the titles and roles that stand before the name or beside it, in lower case.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>1 female, 2 male, 0 not told.</summary>
    public int Gender { get; set; }

    /// <summary>How often the document names it.</summary>
    public int Mentions { get; set; }

    /// <summary>Whether a title, a role or a reporting verb has shown it to be somebody who speaks: a person or a body.</summary>
    public bool IsPerson { get; set; }

    /// <summary>Whether a title, a role or a full name has shown it to be a human being, whom "he" and "she" can mean.</summary>
    public bool IsHuman { get; set; }
}

using Provenance.Engine.Json;
using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>Checks that JSON has the shape a file is to have, and collects what has not, each with its place and a way out.</summary>
internal sealed class JsonShape
{
    /// <summary>What was found, in the order of the text.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>Notes a fault.</summary>
    public void Fault(LinePosition position, string text) => Faults.Add(new Fault(FaultKind.Malformed, position, text));

    /// <summary>The members of an object; a name that is none of the known ones is a fault and left out.</summary>
    /// <param name="item">What is to be an object.</param>
    /// <param name="what">What it is, for the message.</param>
    /// <param name="known">The names it may have.</param>
    public IEnumerable<JsonMember> Members(JsonItem item, string what, params string[] known)
    {
        foreach (JsonMember member in Object(item, what))
        {
            if (known.Contains(member.Name))
            {
                yield return member;
                continue;
            }

            string way = NearestName.Of(member.Name, known) is { } nearest
                ? $"did you mean '{nearest}'?"
                : $"it may have {string.Join(", ", known.Where(name => name[0] != '$').Select(name => $"'{name}'"))}";
            Fault(member.Position, $"'{member.Name}' is no member of {what}; {way}");
        }
    }

    /// <summary>The members of an object whose names are free.</summary>
    public IReadOnlyList<JsonMember> Object(JsonItem item, string what) => Is(item, JsonKind.Object, what, "an object: {\"name\": …}") ? item.Members : [];

    /// <summary>The values of an array.</summary>
    public IReadOnlyList<JsonItem> Array(JsonItem item, string what) => Is(item, JsonKind.Array, what, "an array: […, …]") ? item.Items : [];

    /// <summary>A text that is not empty; null after a fault.</summary>
    public string? Text(JsonItem item, string what)
    {
        if (!Is(item, JsonKind.String, what, "a text in double quotation marks"))
            return null;
        if (item.Text.Trim().Length > 0)
            return item.Text;
        Fault(item.Position, $"{Capital(what)} is empty; write it, or take it out");
        return null;
    }

    private bool Is(JsonItem item, JsonKind kind, string what, string form)
    {
        if (item.Kind == kind)
            return true;
        Fault(item.Position, $"{Capital(what)} is {form}");
        return false;
    }

    private static string Capital(string what) => char.ToUpperInvariant(what[0]) + what.Substring(1);
}

using Provenance.Engine.Text;

namespace Provenance.Engine.Json;

/// <summary>A JSON value and where it stands.</summary>
/// <param name="Kind">What sort of value it is.</param>
/// <param name="Position">Its first character.</param>
/// <param name="Text">The text of a string, unescaped, or a number as written; empty for the others.</param>
/// <param name="Members">The members of an object in the order of the text; empty for the others.</param>
/// <param name="Items">The values of an array; empty for the others.</param>
public sealed record JsonItem(JsonKind Kind, LinePosition Position, string Text, IReadOnlyList<JsonMember> Members, IReadOnlyList<JsonItem> Items)
{
    /// <summary>The value of a member, or null when there is none of this name.</summary>
    public JsonItem? this[string name]
    {
        get
        {
            foreach (JsonMember member in Members)
            {
                if (member.Name == name)
                    return member.Value;
            }

            return null;
        }
    }
}

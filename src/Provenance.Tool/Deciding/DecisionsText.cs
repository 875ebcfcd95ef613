using System.Text;
using System.Text.Json;
using Provenance.Engine.Json;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Deciding;

/// <summary>The text of <c>provenance.json</c> while decisions are put in and taken out. What nobody decided about stays byte for byte.</summary>
internal sealed class DecisionsText
{
    private const string SchemaUrl = "https://raw.githubusercontent.com/provenance-dotnet/provenance/main/build/provenance.schema.json";

    private byte[] _text;

    /// <param name="text">The text of the file; of one that there is not yet, none.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public DecisionsText(string text)
    {
        IsNew = string.IsNullOrWhiteSpace(text);
        _text = ToolHost.Encoding.GetBytes(IsNew ? $"{{\n  \"$schema\": {JsonQuote.Of(SchemaUrl)}\n}}\n" : text);
        if (Root.Kind != JsonTokenType.StartObject)
            throw new JsonException("provenance.json is an object");
    }

    /// <summary>Whether there was no file.</summary>
    public bool IsNew { get; }

    /// <summary>The text as it is now.</summary>
    public string Text => ToolHost.Encoding.GetString(_text);

    private JsonNodeSpan Root => JsonNodeSpan.Parse(_text);

    private string LineEnd => _text.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";

    /// <summary>Adds a value to the array of a member; the member is made where there is none.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="value">The value, its lines indented as at the left margin.</param>
    public void Add(string member, string value)
    {
        JsonNodeSpan root = Root;
        if (root[member] is not { } array)
            Insert(root, root.Members.Count == 0 ? null : root.Members[^1].Value, $"{JsonQuote.Of(member)}: [\n    {Indented(value, 4)}\n  ]", 2);
        else if (array.Kind == JsonTokenType.StartArray)
            Insert(array, array.Items.Count == 0 ? null : array.Items[^1], Indented(value, 4), 4);
    }

    /// <summary>Gives a name of the object of a member a value; the member is made where there is none.</summary>
    public void Set(string member, string name, string value)
    {
        JsonNodeSpan root = Root;
        if (root[member] is not { } item)
            Insert(root, root.Members.Count == 0 ? null : root.Members[^1].Value, $"{JsonQuote.Of(member)}: {{\n    {JsonQuote.Of(name)}: {value}\n  }}", 2);
        else if (item[name] is { } old)
            Replace(old.Start, old.End, value);
        else if (item.Kind == JsonTokenType.StartObject)
            Insert(item, item.Members.Count == 0 ? null : item.Members[^1].Value, $"{JsonQuote.Of(name)}: {value}", 4);
    }

    /// <summary>Takes values out of the array of a member.</summary>
    /// <returns>How many.</returns>
    public int Remove(string member, Func<JsonNodeSpan, bool> isMeant)
    {
        int removed = 0;
        for (int i = Root[member]?.Items.Count - 1 ?? -1; i >= 0; i--)
        {
            JsonNodeSpan array = Root[member]!;
            if (!isMeant(array.Items[i]))
                continue;
            TakeOut(array, [.. array.Items.Select(item => (item.Start, item.End))], i);
            removed++;
        }

        return removed;
    }

    /// <summary>Takes members out of the object of a member.</summary>
    /// <returns>How many.</returns>
    public int RemoveNames(string member, Func<string, JsonNodeSpan, bool> isMeant)
    {
        int removed = 0;
        for (int i = Root[member]?.Members.Count - 1 ?? -1; i >= 0; i--)
        {
            JsonNodeSpan item = Root[member]!;
            if (!isMeant(item.Members[i].Name, item.Members[i].Value))
                continue;
            TakeOut(item, [.. item.Members.Select(one => (one.Start, one.Value.End))], i);
            removed++;
        }

        return removed;
    }

    /// <summary>Takes a member out.</summary>
    public void RemoveMember(string name)
    {
        JsonNodeSpan root = Root;
        int number = root.Members.FindIndex(member => member.Name == name);
        if (number >= 0)
            TakeOut(root, [.. root.Members.Select(one => (one.Start, one.Value.End))], number);
    }

    /// <summary>Puts another value in the place of one.</summary>
    public void Replace(JsonNodeSpan node, string value) => Replace(node.Start, node.End, value);

    /// <summary>A member of the file; null where there is none.</summary>
    public JsonNodeSpan? Member(string name) => Root[name];

    private void Insert(JsonNodeSpan container, JsonNodeSpan? last, string value, int indent)
    {
        string margin = new(' ', indent);
        if (last is not null)
            Replace(last.End, last.End, $",\n{margin}{value}");
        else
            Replace(container.Start + 1, container.End - 1, $"\n{margin}{value}\n{margin[2..]}");
    }

    private void TakeOut(JsonNodeSpan container, (int Start, int End)[] parts, int number)
    {
        if (parts.Length == 1)
            Replace(container.Start + 1, container.End - 1, "");
        else if (number > 0)
            Replace(parts[number - 1].End, parts[number].End, "");
        else
            Replace(parts[0].Start, parts[1].Start, "");
    }

    private void Replace(int start, int end, string value) =>
        _text = [.. _text.AsSpan(0, start), .. ToolHost.Encoding.GetBytes(value.Replace("\n", LineEnd, StringComparison.Ordinal)), .. _text.AsSpan(end)];

    private static string Indented(string value, int indent) => value.Replace("\n", "\n" + new string(' ', indent), StringComparison.Ordinal);
}

using System.Text.Json;

namespace Provenance.Tool.Assistants;

/// <summary>What a call was given; asked for by name, with its bounds.</summary>
internal sealed class ToolArguments(IEnumerable<KeyValuePair<string, JsonElement>>? given)
{
    /// <summary>The longest text that is read: a long report. What is longer is to be checked by the command line, file by file.</summary>
    public const int LongestText = 1_000_000;

    private const int LongestWord = 4_000;

    private readonly Dictionary<string, JsonElement> _given = new(given ?? [], StringComparer.Ordinal);

    /// <summary>A text that has to be there.</summary>
    public string Text(string name, int longest = LongestWord) =>
        OptionalText(name, longest) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw new ToolRefusal($"The argument '{name}' is missing; it is a text");

    /// <summary>A text, or null.</summary>
    public string? OptionalText(string name, int longest = LongestWord)
    {
        if (!_given.TryGetValue(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new ToolRefusal($"The argument '{name}' has to be a text");
        string text = TextOf(value, name);
        return text.Length <= longest ? text
            : throw new ToolRefusal(FormattableString.Invariant($"The argument '{name}' has {text.Length} characters, and {longest} are read at most; hand over a part of it"));
    }

    /// <summary>A whole number in bounds; the default where there is none.</summary>
    public int Number(string name, int least, int most, int otherwise)
    {
        if (!_given.TryGetValue(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
            return otherwise;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= least && number <= most ? number
            : throw new ToolRefusal(FormattableString.Invariant($"The argument '{name}' has to be a whole number from {least} to {most}"));
    }

    /// <summary>Yes or no; no where it is not said.</summary>
    public bool Flag(string name) => _given.TryGetValue(name, out JsonElement value) && value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null => false,
        _ => throw new ToolRefusal($"The argument '{name}' has to be true or false"),
    };

    private static string TextOf(JsonElement value, string name)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a pair of surrogates, written as an escape.
            throw new ToolRefusal($"The argument '{name}' holds a character that is none");
        }
    }
}

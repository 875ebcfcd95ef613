namespace Provenance.Engine.Tests;

/// <summary>Edits of a set of documents, the same for the same seed: a document goes, comes, is copied; a digit, a passage, an opening is another.</summary>
/// <param name="seed">The seed.</param>
/// <param name="texts">The documents by path; they are edited in place.</param>
internal sealed class RandomEdits(int seed, SortedDictionary<string, string> texts)
{
    private readonly Random _random = new(seed);

    /// <summary>The documents as they are.</summary>
    public SortedDictionary<string, string> Texts => texts;

    /// <summary>Makes one edit.</summary>
    public void Make()
    {
        string path = texts.Keys.ElementAt(_random.Next(texts.Count));
        string text = texts[path];
        switch (_random.Next(6))
        {
            case 0:
                texts.Remove(path);
                break;
            case 1:
                texts[path + ".copy.txt"] = text;
                break;
            case 2:
                texts[path] = WithOtherDigit(text);
                break;
            case 3:
                texts[path] = text + "\n\n" + texts.Values.ElementAt(_random.Next(texts.Count));
                break;
            case 4:
                int start = _random.Next(text.Length);
                texts[path] = text[..start] + text[Math.Min(text.Length, start + _random.Next(200))..] + " It was told to 12 visitors.";
                break;
            default:
                texts[path + ".new.txt"] = $"The harbour board ordered {_random.Next(50, 900)} ferries in the old town. {text}";
                break;
        }
    }

    private string WithOtherDigit(string text)
    {
        int start = _random.Next(text.Length);
        int behind = text.AsSpan(start).IndexOfAnyInRange('0', '9');
        int digit = behind < 0 ? text.AsSpan().IndexOfAnyInRange('0', '9') : start + behind;
        return digit < 0 ? text : text[..digit] + (char)('1' + _random.Next(9)) + text[(digit + 1)..];
    }
}

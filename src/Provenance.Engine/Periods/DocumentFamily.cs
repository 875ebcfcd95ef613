using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Periods;

/// <summary>By what a document is known to be an edition of the same text as another: its title or its file's name, without numbers.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Title">Its title, or the first line of its text.</param>
internal sealed record DocumentFamily(string Path, string Title)
{
    private const int LongestTitle = 200;

    private static readonly WordSet EditionNames = new(PeriodPhrases.EditionNames);

    private string? _titleKey;
    private string? _fileKey;

    /// <summary>Reads it.</summary>
    public static DocumentFamily Of(TextDocument document) => new(document.Path, document.Title ?? FirstLine(document.Text));

    /// <summary>Whether a name means this document: its path, its file or its title.</summary>
    public bool IsCalled(string name) => IsAt(name) || PathOf(name) is { Length: > 0 } wanted && string.Equals(Title, wanted, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name is this document's path, or the end of it.</summary>
    public bool IsAt(string name) =>
        PathOf(name) is { Length: > 0 } wanted && (Path == wanted || Path.EndsWith("/" + wanted, StringComparison.Ordinal) || wanted.EndsWith("/" + Path, StringComparison.Ordinal));

    private static string PathOf(string name)
    {
        string wanted = name.Replace('\\', '/').Trim();
        while (wanted.StartsWith("./", StringComparison.Ordinal) || wanted.StartsWith("../", StringComparison.Ordinal))
            wanted = wanted.Substring(wanted.IndexOf('/') + 1);
        return wanted;
    }

    /// <summary>Whether both are editions of one text.</summary>
    public bool IsKinOf(DocumentFamily other) =>
        (_titleKey ??= KeyOf(Title)) is { Length: > 0 } && _titleKey == (other._titleKey ??= KeyOf(other.Title))
        || (_fileKey ??= NameOf(Path)) is { Length: > 0 } && _fileKey == (other._fileKey ??= NameOf(other.Path));

    /// <summary>The name of a file without its extension and what tells one edition from another.</summary>
    public static string NameOf(string path) => KeyOf(FileName(path));

    private static string FileName(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    private static string FirstLine(string text)
    {
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '#' or '*' or '='))
            start++;
        int end = start;
        while (end < text.Length && end - start < LongestTitle && text[end] is not ('\n' or '\r'))
            end++;
        return text.Substring(start, end - start).Trim(' ', '\t', '*', '#', '=');
    }

    /// <summary>
    /// The words without those that tell one edition from another: names of editions, and what counts them. A number joined to letters is part of a name:
    /// a K5 is no edition of a K7.
    /// </summary>
    private static string KeyOf(string name)
    {
        var key = new System.Text.StringBuilder();
        string? before = null;
        for (int i = 0; i < name.Length; i++)
        {
            int start = i;
            while (i < name.Length && CharClasses.IsAlphanumeric(name[i]))
                i++;
            if (i == start)
                continue;
            string word = name.Substring(start, i - start).ToLowerInvariant();
            bool isEdition = EditionNames.Contains(word.AsSpan()) || word.All(char.IsDigit) || before is not null && EditionNames.Contains(before.AsSpan()) && word.Length == 1
                || word.StartsWith("rev", StringComparison.Ordinal) && word.Skip(3).All(char.IsDigit) || word[0] == 'v' && word.Length > 1 && word.Skip(1).All(char.IsDigit)
                || word.Length == 2 && word[0] == 'r' && char.IsDigit(word[1]);
            before = word;
            if (!isEdition)
                key.Append(word).Append(' ');
        }

        return key.ToString();
    }
}

using System.Text;

namespace Provenance.Analyzers.Generation.Writing;

/// <summary>Lines of C# with their indentation; ended by LF on every machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line.</summary>
    public CodeWriter Line(string line)
    {
        _text.Append(' ', 4 * _depth).Append(line).Append('\n');
        return this;
    }

    /// <summary>Writes an empty line.</summary>
    public CodeWriter Blank()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes a line that belongs to the compiler, such as <c>#if</c>: without indentation.</summary>
    public CodeWriter Directive(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Writes a header and an opening brace.</summary>
    public CodeWriter Open(string header)
    {
        Line(header).Line("{");
        _depth++;
        return this;
    }

    /// <summary>Indents what follows by one step.</summary>
    public CodeWriter Indent()
    {
        _depth++;
        return this;
    }

    /// <summary>Ends <see cref="Indent"/>.</summary>
    public CodeWriter Outdent()
    {
        _depth--;
        return this;
    }

    /// <summary>Writes the closing brace of <see cref="Open"/>.</summary>
    public CodeWriter Close(string after = "")
    {
        _depth--;
        return Line("}" + after);
    }

    /// <summary>What has been written.</summary>
    public override string ToString() => _text.ToString();
}

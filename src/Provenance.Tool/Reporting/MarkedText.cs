using Provenance.Engine;
using Provenance.Engine.Text;

namespace Provenance.Tool.Reporting;

/// <summary>Writes stretches of a document, one behind the other, with its citations marked. A stretch is cut wherever one begins or ends, so that marks that overlap need not nest.</summary>
/// <typeparam name="T">What is known of a citation.</typeparam>
/// <param name="html">Where it is written.</param>
/// <param name="document">The document.</param>
/// <param name="citations">Its citations by position.</param>
/// <param name="spanOf">Where a citation stands.</param>
/// <param name="writeMark">Writes the words under a mark: all citations that hold them, and how many of those had begun before.</param>
internal sealed class MarkedText<T>(HtmlWriter html, TextDocument document, IReadOnlyList<T> citations, Func<T, TextSpan> spanOf, MarkedText<T>.MarkWriter writeMark)
    where T : class
{
    private readonly List<T> _open = [];
    private int _next;

    /// <summary>Writes the words under a mark.</summary>
    /// <param name="text">The words.</param>
    /// <param name="inner">The shortest citation, which is what a reader points at: the figure inside the quotation.</param>
    /// <param name="open">All citations that hold them.</param>
    /// <param name="begun">How many of those began before these words.</param>
    internal delegate void MarkWriter(ReadOnlySpan<char> text, T inner, IReadOnlyList<T> open, int begun);

    /// <summary>Writes a stretch that begins at or behind the end of the last.</summary>
    public void Write(TextSpan stretch)
    {
        int at = stretch.Start;
        while (at < stretch.End)
        {
            _open.RemoveAll(citation => spanOf(citation).End <= at);
            int begun = _open.Count;
            while (_next < citations.Count && spanOf(citations[_next]).Start <= at)
            {
                if (spanOf(citations[_next]).End > at)
                    _open.Add(citations[_next]);
                _next++;
            }

            int to = _next < citations.Count ? Math.Min(stretch.End, spanOf(citations[_next]).Start) : stretch.End;
            foreach (T citation in _open)
                to = Math.Min(to, spanOf(citation).End);
            ReadOnlySpan<char> text = document.Text.AsSpan(at, to - at);
            if (_open.Count == 0)
                html.Text(text);
            else
                writeMark(text, _open.MinBy(citation => spanOf(citation).Length)!, _open, begun);
            at = to;
        }
    }
}

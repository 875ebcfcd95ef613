namespace Provenance.Engine.Index;

/// <summary>The words of the index file, shared by its writer and its reader.</summary>
/// <remarks>
/// One record a line, fields separated by a tab, lines ended by LF:
/// <code>
/// provenance-index  2
/// source    path  sha256  length  title  producer  urlMain  datePublished  [validFrom  validTo  edition  supersedes]
/// concealed source  start  line  column  codePoint  count
/// figure    name  verdict  kind  value  low  high  unit  hedge  measures  of
/// quote     name  verdict
/// cite      source  start  end  line  column  exact  sentence  speaker  [endLine  endColumn]     (of the fact above; the end where the text is not the file's)
/// value     kind  value  low  high  unit  hedge  measures  of                (of the citation above, where it is not the fact's)
/// contrast  first  firstWords  second  secondWords                        (of the fact above)
/// resolved  reason                                                        (of the fact above)
/// edition   name  from  to  label  open  verdict  citations  [kind  value  low  high  unit  hedge  measures  of]   (of the fact above; the last members of a figure)
/// edition-contrast  first  firstWords  second  secondWords                (of the edition above)
/// derived   text                                                          (of the fact above: no source states it)
/// drift     kind  locked  now  source  line  column                       (of the fact above)
/// gone-figure  name  text  nearest  kind  value  low  high  unit  hedge  measures  of
/// gone-quote   name  text  nearest  speaker
/// finding   rule  message  path  start  end  line  column  endLine  endColumn
/// related   path  start  end  line  column  endLine  endColumn             (of the finding above)
/// raised    severity                                                      (of the finding above: it is a warning, whatever its rule is by default)
/// clause    source  parent  kind  label  title  anchors  start  end  line  hasBody  [wrap]    (the parent is a clause above, counted from 0)
/// end       number of records
/// </code>
/// The last line tells a complete file from one that was cut off while it was written.
/// </remarks>
internal static class IndexFormat
{
    public const string Header = "provenance-index";
    public const string Version = "2";
    public const string Source = "source";
    public const string Concealed = "concealed";
    public const string Figure = "figure";
    public const string Quote = "quote";
    public const string Citation = "cite";
    public const string CitedValue = "value";
    public const string Contrast = "contrast";
    public const string Resolved = "resolved";
    public const string Edition = "edition";
    public const string EditionContrast = "edition-contrast";
    public const string Derived = "derived";
    public const string Drift = "drift";
    public const string GoneFigure = "gone-figure";
    public const string GoneQuote = "gone-quote";
    public const string Finding = "finding";
    public const string Related = "related";
    public const string Raised = "raised";
    public const string Clause = "clause";
    public const string Yes = "1";
    public const string No = "0";
    public const string End = "end";

    public const char FieldSeparator = '\t';
    public const char LineEnd = '\n';
}

using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Provenance.Analyzers")]
[assembly: InternalsVisibleTo("Provenance.Analyzers.Tests")]
[assembly: InternalsVisibleTo("Provenance.Engine.Tests")]
[assembly: InternalsVisibleTo("Provenance.Benchmarks")]
[assembly: InternalsVisibleTo("Provenance.Training")]
[assembly: InternalsVisibleTo("Provenance.Documents")]
[assembly: InternalsVisibleTo("Provenance.Tool")]
[assembly: InternalsVisibleTo("Provenance.Properties.Tests")]

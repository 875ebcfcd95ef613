using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Provenance.Engine.Tests")]
[assembly: InternalsVisibleTo("Provenance.Benchmarks")]

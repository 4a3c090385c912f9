using CityBraid.Reporting;
using CityBraid.Tables;
using CityBraid.Tests.House;

namespace CityBraid.Benchmarks;

/// <summary>The packs that are shipped.</summary>
internal static class ShippedPacks
{
    public static PackLibrary Load() =>
        new(new ReferenceFiles(path => File.OpenRead(Path.Combine(Repository.Root, "data", path))));
}

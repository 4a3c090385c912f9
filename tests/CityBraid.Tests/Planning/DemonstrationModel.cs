using CityBraid.Planning;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Planning;

/// <summary>The nexus model of the demonstration city, and what its best plan costs.</summary>
internal static class DemonstrationModel
{
    internal const string FileName = "nexus-2030.txt";

    /// <summary>As a second solver finds it too.</summary>
    internal const double Cost = 14917.193239568589;

    internal static byte[] Bytes() =>
        File.ReadAllBytes(Path.Combine(Repository.Root, "examples", "khon-kaen", FileName));

    internal static PlanModel Read()
    {
        var read = ModelReader.Read(
            new(
                FileName,
                new Dictionary<string, Func<Stream>> { [FileName] = () => new MemoryStream(Bytes()) }
            )
        );
        Assert.Empty(read.Findings);
        return read.Model;
    }
}

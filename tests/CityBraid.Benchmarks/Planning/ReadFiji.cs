using CityBraid.Planning;

namespace CityBraid.Benchmarks;

/// <summary>Fiji's CLEWs model in memory.</summary>
internal static class ReadFiji
{
    /// <summary>Reads the model.</summary>
    public static PlanModel Read()
    {
        var folder = Path.Combine(SolvedModel.Models, "fji_clews");
        var files = Directory
            .GetFiles(Path.Combine(folder, "inputs"), "*.csv")
            .Append(Path.Combine(folder, "otoole_config.yaml"));
        var source = new PlanSource(
            "inputs",
            files.ToDictionary(
                file => Path.GetFileName(file),
                file => (Func<Stream>)(() => File.OpenRead(file)),
                StringComparer.Ordinal
            )
        );
        return ModelReader.Read(source).Model;
    }
}

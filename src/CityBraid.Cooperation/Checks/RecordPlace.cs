using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Where in the records a finding stands.</summary>
internal static class RecordPlace
{
    public static Location Of(RecordKey key, string? path = null) =>
        new($"{key.Kind.ToName()} {key.Code}", Sheet: null, path);
}

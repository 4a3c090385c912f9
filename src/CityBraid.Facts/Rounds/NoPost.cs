namespace CityBraid.Facts;

/// <summary>Where nothing is known of letters, none is written.</summary>
internal sealed class NoPost : IRequestPost
{
    public bool Reaches(string? contact) => false;

    public Task WriteAsync(RequestLetter letter, CancellationToken cancellation) => Task.CompletedTask;
}

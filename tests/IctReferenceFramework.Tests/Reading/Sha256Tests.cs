using System.Security.Cryptography;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Reading;

/// <summary>Our digest is the one of the platform, where the platform has one.</summary>
public class Sha256Tests
{
    [Fact]
    public void Digests_are_those_of_the_platform_for_every_length_around_a_block()
    {
        var random = new Random(829);
        for (var length = 0; length < 300; length++)
        {
            var content = new byte[length];
            random.NextBytes(content);
            Assert.Equal(SHA256.HashData(content), Sha256.Of(content));
        }

        var large = new byte[1_000_003];
        random.NextBytes(large);
        Assert.Equal(SHA256.HashData(large), Sha256.Of(large));
    }
}
